package org.placard.annotation;

/**
 * What made an annotation.
 *
 * @param placard the program's version
 * @param resources SHA-256 over gazetteers, cues and models, in lower-case hexadecimal
 */
public record ProducedBy(String placard, String resources) {}
