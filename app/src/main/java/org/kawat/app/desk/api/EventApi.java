package org.kawat.app.desk.api;

import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.ledger.EventListing;
import org.kawat.app.ledger.EventView;
import org.kawat.app.ledger.WhyView;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.EventEntry;

/** Events. */
final class EventApi implements Part {
    private final Answers answers;
    private final Form<EventEntry> events;

    EventApi(Answers answers, Labels labels) {
        this.answers = answers;
        this.events = Form.of(new EventListing(labels));
    }

    @Override
    public void open(Routes routes) {
        routes.get("/events", this::events);
        routes.get(
                "/events/{id}",
                call -> answers.single(call, ledger -> EventView.fields(ledger.event(call.required("id")))));
        routes.get(
                "/events/{id}/why",
                call -> answers.single(call, ledger -> WhyView.fields(ledger.why(call.required("id")))));
    }

    private void events(Call call) {
        EventQuery query = EventQuery.of(call.context().queryParamMap());
        answers.page(call, events, ledger -> ledger.events(query.filter(), call.paging()));
    }
}
