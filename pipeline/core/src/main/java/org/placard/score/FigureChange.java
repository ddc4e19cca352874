package org.placard.score;

/**
 * How a figure differs between two outputs on one gold.
 *
 * @param value of the output under test
 * @param other value of the output that it is compared with
 * @param difference {@code value} less {@code other}, rounded to four decimals
 * @param interval 95 % bootstrap percentile interval of the difference
 * @param p two-sided: how often, at most, resampling would turn the difference's sign if there were none; 0 to 1
 */
public record FigureChange(Figure figure, double value, double other, double difference, Interval interval, double p) {}
