// ROUTER_COMPUTE_KNOWN_ROUTE
package org.example.greeter;

import java.util.List;

final class Router {
    private Router() {}

    /** 1, and one each for: for, if, ||, &&, ?:, two cases, catch, while, and an if more. */
    static String route(List<String> words, int kind) {
        for (String word : words) {
            if (word.isEmpty() || word.isBlank() && kind > 0) {
                return kind > 1 ? "blank" : "empty";
            }
        }
        try {
            switch (kind) {
                case 1, 2:
                    return "few";
                case 3:
                    return "many";
                default:
                    break;
            }
        } catch (IllegalStateException e) {
            return "none";
        }
        int left = kind;
        while (left > 9) {
            left--;
        }
        if (left == 9) {
            return "nine";
        }
        return "unknown";
    }
}
