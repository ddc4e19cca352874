package org.placard.app.guide;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.placard.app.explain.ConstructionNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code placard reference}: what the documentation says of keys, columns and constructions, from the program itself. */
@Command(
        name = "reference",
        description =
                "Prints, as Markdown, what every key of the JSON, every column of the tables, or every construction means.")
public final class ReferenceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TOPIC", converter = Topic.Converter.class, description = "json, tables or constructions.")
    private Topic topic;

    @Override
    public Integer call() throws IOException {
        spec.commandLine().getOut().print(topic.markdown());
        return 0;
    }

    /** What is explained. */
    enum Topic {
        JSON,
        TABLES,
        CONSTRUCTIONS;

        String markdown() throws IOException {
            return switch (this) {
                case JSON -> new JsonGuide().markdown();
                case TABLES -> new OutputGuide().tables();
                case CONSTRUCTIONS -> ConstructionNames.load().markdown();
            };
        }

        static final class Converter implements ITypeConverter<Topic> {
            @Override
            public Topic convert(String value) {
                try {
                    return Topic.valueOf(value.toUpperCase(Locale.ROOT));
                } catch (IllegalArgumentException e) {
                    throw new TypeConversionException("'" + value + "' is none of json, tables and constructions");
                }
            }
        }
    }
}
