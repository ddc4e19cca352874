package org.placard.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A file or folder that a user names. What begins like an address is refused: a path is never looked up on a network. */
public final class PathArgument implements ITypeConverter<Path> {
    private static final Pattern ADDRESS = Pattern.compile("(?:jdbc:)?[A-Za-z][A-Za-z0-9+.-]*://.*", Pattern.DOTALL);

    @Override
    public Path convert(String value) {
        if (value.isBlank()) {
            throw new TypeConversionException("an empty name is no file or folder; the folder you are in is called .");
        }
        if (ADDRESS.matcher(value).matches()) {
            throw new TypeConversionException("'" + Secrets.masked(value)
                    + "' is an address, and Placard opens no connection: download it and name the file");
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + value + "' cannot be the name of a file: " + e.getReason());
        }
    }
}
