// SPDX-License-Identifier: Apache-2.0
// HEADER_CONVERT_FIRST_VALUES
package dev.ctas7.heartbeat.bus.nats;

import io.nats.client.impl.Headers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Headers as a bus knows them, from NATS's, where one name may have several values. */
final class HeaderMap {
    private HeaderMap() {}

    /** The first value of each name. */
    static Map<String, String> firstValues(Headers headers) {
        Map<String, String> first = new HashMap<>();
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            if (!header.getValue().isEmpty()) {
                first.put(header.getKey(), header.getValue().get(0));
            }
        }
        return first;
    }
}
