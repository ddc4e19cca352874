package org.placard.app.gold;

import java.util.Map;
import org.placard.app.interchange.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
        Map<String, Format> formats = Format.all();
        if (!formats.containsKey(name)) {
            throw new TypeConversionException(
                    "there is no format '" + name + "'; there are " + String.join(", ", formats.keySet()));
        }
        return formats.get(name);
    }
}
