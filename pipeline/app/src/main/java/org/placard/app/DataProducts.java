package org.placard.app;

import java.util.List;
import java.util.function.Supplier;
import org.placard.app.audit.AuditProduct;
import org.placard.app.dashboard.Dashboard;
import org.placard.app.guide.GuideProduct;
import org.placard.app.network.DnaProduct;
import org.placard.app.network.NetworkProduct;
import org.placard.app.tables.TableProduct;
import org.placard.gazetteer.Gazetteer;

/** The products that {@code placard run} makes, in the order in which it shows them. */
public final class DataProducts {
    private DataProducts() {}

    /** @param gazetteer asked only where something is made, such as one that is {@link #loadedOnce()} */
    public static List<DataProduct> ofEveryRun(Supplier<Gazetteer> gazetteer) {
        return List.of(
                new Dashboard(gazetteer),
                new AuditProduct(gazetteer),
                new TableProduct(gazetteer),
                new NetworkProduct(gazetteer),
                new DnaProduct(gazetteer),
                new GuideProduct());
    }

    /** The gazetteer: a run with nothing to make loads no names; one that reads and makes several products loads them once. */
    public static Supplier<Gazetteer> loadedOnce() {
        return new Supplier<>() {
            private Gazetteer loaded;

            @Override
            public synchronized Gazetteer get() {
                if (loaded == null) {
                    loaded = Gazetteer.load();
                }
                return loaded;
            }
        };
    }
}
