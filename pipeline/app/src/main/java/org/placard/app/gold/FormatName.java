package org.placard.app.gold;

import java.util.Map;
import org.placard.app.interchange.AnnotationFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
final class FormatName implements ITypeConverter<AnnotationFormat> {
    @Override
    public AnnotationFormat convert(String name) {
        Map<String, AnnotationFormat> formats = AnnotationFormat.all();
        if (!formats.containsKey(name)) {
            throw new TypeConversionException(
                    "there is no format '" + name + "'; there are " + String.join(", ", formats.keySet()));
        }
        return formats.get(name);
    }
}
