import java.io.File;
import org.apache.uima.collection.CollectionReaderDescription;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dkpro.core.io.brat.BratReader;

/** Opens brat's files with DKPro's reader and prints each annotation's layer and words. */
public class OpenAnnotations {
    public static void main(String[] arguments) throws Exception {
        TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription();
        for (String layer : arguments[1].split(",")) {
            types.addType("placard." + layer, "", "uima.tcas.Annotation");
        }
        CollectionReaderDescription reader = CollectionReaderFactory.createReaderDescription(
                BratReader.class,
                types,
                BratReader.PARAM_SOURCE_LOCATION,
                new File(arguments[0]).getParent(),
                BratReader.PARAM_PATTERNS,
                "*.ann",
                BratReader.PARAM_LANGUAGE,
                "en",
                BratReader.PARAM_TEXT_ANNOTATION_TYPE_MAPPINGS,
                java.util.Arrays.stream(arguments[1].split(","))
                        .map(layer -> layer + " -> placard." + layer)
                        .toArray(String[]::new));
        for (JCas cas : SimplePipeline.iteratePipeline(reader)) {
            for (Annotation each : JCasUtil.select(cas, Annotation.class)) {
                if (each.getType().getName().startsWith("placard.")) {
                    System.out.println(each.getType().getShortName() + " " + each.getCoveredText().replace("\n", " "));
                }
            }
        }
    }
}
