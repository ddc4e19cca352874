package org.placard.bench;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number, 1 or more. */
final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        try {
            int count = Integer.parseInt(value);
            if (count > 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // said below as of one that is too small
        }
        throw new TypeConversionException("'" + value + "' is not a whole number, 1 or more");
    }
}
