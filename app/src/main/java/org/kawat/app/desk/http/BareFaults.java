package org.kawat.app.desk.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.kawat.app.ledger.JsonWriter;

/** Says what was wrong with a request that is none: the server gives up on it before any page is asked. */
public final class BareFaults implements Request.Handler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ByteBuffer body = body(response.getStatus(), response.getHeaders());
        response.write(true, body, callback);
        return true;
    }

    private static ByteBuffer body(int status, HttpFields.Mutable fields) {
        fields.put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
        fields.put("X-Content-Type-Options", "nosniff");
        String code = status >= 500 ? "internal" : "bad-request";
        Faults.Fault fault = new Faults.Fault(status, code, HttpStatus.getMessage(status), List.of());
        return ByteBuffer.wrap(JsonWriter.line(Faults.fields(fault)).getBytes(StandardCharsets.UTF_8));
    }
}
