package org.placard.annotation;

/**
 * Where an annotated check-in's text comes from.
 *
 * @param file name without folder
 * @param sha256 of the file's bytes
 * @param start first code point of the check-in in the text extracted from the file
 * @param end code point after its last one
 */
public record Source(String file, String mediaType, String sha256, int start, int end) {}
