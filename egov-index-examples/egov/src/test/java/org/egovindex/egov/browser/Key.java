package org.egovindex.egov.browser;

/** A key of the keyboard, as the browser wants to hear of it. */
enum Key {
    TAB("Tab", 9, "", 0),
    ENTER("Enter", 13, "\\r", 0),
    SPACE(" ", 32, " ", 0),
    DELETE("Delete", 46, "", 0),
    DOWN("ArrowDown", 40, "", 0);

    private final String parameters;

    Key(String key, int code, String text, int modifiers) {
        parameters = "\"key\":\"" + key + "\",\"code\":\"" + (" ".equals(key) ? "Space" : key)
                + "\",\"windowsVirtualKeyCode\":" + code + ",\"modifiers\":" + modifiers
                + (text.isEmpty() ? "" : ",\"text\":\"" + text + "\"");
    }

    String parameters() {
        return parameters;
    }
}
