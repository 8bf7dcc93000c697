package io.github.bulletinkit.render.html;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** JSON in which no text can end a {@code script} element or open a comment, because it escapes {@code <>&}. */
final class ScriptJson {
    private final StringBuilder json = new StringBuilder();

    String object(Map<String, Object> members) {
        value(members);
        return json.toString();
    }

    private void value(Object value) {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Integer number) {
            json.append(number.intValue());
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Map<?, ?> object) {
            members(object);
        } else {
            throw new IllegalStateException("no JSON for " + value.getClass().getName());
        }
    }

    private void members(Map<?, ?> members) {
        json.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> i = members.entrySet().iterator(); i.hasNext(); ) {
            Map.Entry<?, ?> member = i.next();
            string(String.valueOf(member.getKey()));
            json.append(':');
            value(member.getValue());
            json.append(i.hasNext() ? "," : "");
        }
        json.append('}');
    }

    private void list(List<?> list) {
        json.append('[');
        for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
            json.append('\n');
            value(i.next());
            json.append(i.hasNext() ? "," : "");
        }
        json.append(']');
    }

    private void string(String text) {
        json.append('"');
        text.codePoints().map(HtmlWriter::visible).forEach(this::character);
        json.append('"');
    }

    private void character(int codePoint) {
        switch (codePoint) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\n' -> json.append("\\n");
            case '\t' -> json.append("\\t");
            case '<' -> json.append("\\u003c");
            case '>' -> json.append("\\u003e");
            case '&' -> json.append("\\u0026");
            default -> json.appendCodePoint(codePoint);
        }
    }
}
