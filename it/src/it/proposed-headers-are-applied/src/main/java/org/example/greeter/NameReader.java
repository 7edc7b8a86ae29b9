package org.example.greeter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class NameReader {
    String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
