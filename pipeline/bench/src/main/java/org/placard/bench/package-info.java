/** Measures: single stages, the whole beside other pipelines, and how the whole grows with the corpus. */
package org.placard.bench;
