package org.kawat.ingest.watch;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers visits. What is put is to outlast the program, so that nothing is fetched twice. */
public interface WatchState {
    /** The last visit to that address; null for none. */
    @Nullable
    Visit get(String url);

    /** Remembers a visit. */
    void put(String url, Visit visit);

    /** One that forgets all when the program ends. */
    static WatchState inMemory() {
        Map<String, Visit> visits = new HashMap<>();
        return new WatchState() {
            @Override
            public @Nullable Visit get(String url) {
                return visits.get(url);
            }

            @Override
            public void put(String url, Visit visit) {
                visits.put(url, visit);
            }
        };
    }
}
