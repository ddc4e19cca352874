package org.placard.trained;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The trained network, run by ONNX Runtime on one thread, so that the same windows give the same numbers whatever else
 * the machine does. Thread-safe.
 */
final class Network {
    private static final String INPUT = "ids";
    private static final Set<String> OUTPUTS = Set.of("labels", "stances", "cues", "query", "key", "nobody");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Knowledge knowledge;

    private Network(OrtEnvironment environment, OrtSession session, Knowledge knowledge) {
        this.environment = environment;
        this.session = session;
        this.knowledge = knowledge;
    }

    /**
     * What the network says of one window; the second index counts word pieces.
     *
     * @param labels a score for each label
     * @param stances a score for each label at each piece
     * @param cues how much each piece carries each label
     * @param query what a holder looks for in a counterpart
     * @param key what a counterpart has to show
     * @param nobody the score of having no counterpart
     */
    record Output(float[] labels, float[][] stances, float[][] cues, float[][] query, float[][] key, float[] nobody) {}

    /**
     * @param file the model's name, for messages
     * @throws UnusableModelException where {@code model} is damaged or foreign, or this machine has no native library
     */
    static Network of(String file, byte[] model) throws UnusableModelException {
        try {
            OrtEnvironment environment = NativeLibraries.environment();
            try (var options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setDeterministicCompute(true);
                options.setCPUArenaAllocator(false);
                OrtSession session = environment.createSession(model, options);
                if (!session.getInputNames().equals(Set.of(INPUT))
                        || !session.getOutputNames().equals(OUTPUTS)) {
                    throw new UnusableModelException(
                            file, "its inputs and outputs are " + session.getInputNames() + session.getOutputNames());
                }
                Map<String, String> metadata = session.getMetadata().getCustomMetadata();
                return new Network(environment, session, Knowledge.of(metadata, file));
            }
        } catch (OrtException e) {
            throw new UnusableModelException(file, e.getMessage());
        } catch (LinkageError e) {
            throw new UnusableModelException(file, "ONNX Runtime does not run on this machine (" + e + ")");
        }
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /**
     * The outputs of one window, which may not be longer than the network's places. One at a time: the network rounds what
     * it multiplies to eight bits by the range of its input, so that in company a window's numbers would depend on the
     * others'; and on one thread a batch is no faster.
     */
    Output run(Window window) {
        LongBuffer ids =
                LongBuffer.wrap(Arrays.stream(window.ids()).asLongStream().toArray());
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, ids, new long[] {1, window.ids().length});
                OrtSession.Result result = session.run(Map.of(INPUT, tensor))) {
            return new Output(
                    ((float[][]) value(result, "labels"))[0],
                    ((float[][][]) value(result, "stances"))[0],
                    ((float[][][]) value(result, "cues"))[0],
                    ((float[][][]) value(result, "query"))[0],
                    ((float[][][]) value(result, "key"))[0],
                    ((float[][]) value(result, "nobody"))[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the trained reader failed on " + window.ids().length + " word pieces", e);
        }
    }

    private static Object value(OrtSession.Result result, String name) throws OrtException {
        return result.get(name).orElseThrow().getValue();
    }
}
