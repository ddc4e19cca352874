package org.placard.app.run;

import java.nio.file.Path;

/** Shows how far the making of data products is, and says so where it is interrupted. */
final class ProductSteps implements Products.Steps, AutoCloseable {
    private final Path output;
    private Progress progress;
    private Interruption interruption;

    ProductSteps(Path output) {
        this.output = output;
    }

    @Override
    public synchronized void begin(String unit, int count) {
        close();
        progress = Progress.of("Making", unit, count);
        interruption = Interruption.whileMaking(unit, count, output);
    }

    @Override
    public synchronized void step() {
        progress.step();
        interruption.step();
    }

    @Override
    public synchronized void close() {
        if (progress != null) {
            progress.close();
            interruption.close();
        }
    }
}
