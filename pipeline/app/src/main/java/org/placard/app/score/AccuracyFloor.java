package org.placard.app.score;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.score.Figure;
import org.placard.score.Score;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The least value that a figure must reach. */
record AccuracyFloor(Figure figure, double least) {
    /** What a score lacks, as a sentence; empty where it reaches the floor. */
    Optional<String> shortOf(Score score) {
        double value = score.value(figure);
        return value < least ? Optional.of(figure.title() + " is " + value + ", below " + least) : Optional.empty();
    }

    /** Reads {@code labels micro=0.96}. */
    static final class Converter implements ITypeConverter<AccuracyFloor> {
        @Override
        public AccuracyFloor convert(String argument) {
            int equals = argument.lastIndexOf('=');
            if (equals < 0) {
                throw new TypeConversionException("'" + argument + "' is not METRIC=VALUE, such as 'labels micro=0.9'");
            }
            String name = argument.substring(0, equals).strip();
            Figure figure = Figure.named(name)
                    .orElseThrow(() -> new TypeConversionException("there is no metric '" + name + "'; there are "
                            + Arrays.stream(Figure.values()).map(Figure::title).collect(Collectors.joining(", "))));
            try {
                return new AccuracyFloor(figure, Double.parseDouble(argument.substring(equals + 1)));
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + argument.substring(equals + 1) + "' is not a number");
            }
        }
    }
}
