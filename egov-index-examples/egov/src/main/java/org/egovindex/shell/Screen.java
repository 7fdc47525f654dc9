package org.egovindex.shell;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The screen, if there is one. */
final class Screen {
    private Screen() {}

    static void open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "there is no such file to open");
        }
        boolean canOpen = !GraphicsEnvironment.isHeadless()
                && Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
        if (canOpen) {
            Desktop.getDesktop().open(file.toFile());
        } else {
            System.out.println("there is no screen to open it on; the file is " + file.toAbsolutePath());
        }
    }
}
