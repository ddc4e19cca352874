package org.placard.app.network;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an enum's constant by the name that its {@code toString} gives, in any case. */
abstract class ConstantConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final E[] constants;

    ConstantConverter(Class<E> type) {
        this.constants = type.getEnumConstants();
    }

    @Override
    public E convert(String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.toString().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of "
                        + Arrays.stream(constants).map(Enum::toString).collect(Collectors.joining(", "))));
    }

    static final class OfType extends ConstantConverter<NetworkType> {
        OfType() {
            super(NetworkType.class);
        }
    }

    static final class OfNormalisation extends ConstantConverter<Normalisation> {
        OfNormalisation() {
            super(Normalisation.class);
        }
    }

    static final class OfFormat extends ConstantConverter<NetworkFormat> {
        OfFormat() {
            super(NetworkFormat.class);
        }
    }
}
