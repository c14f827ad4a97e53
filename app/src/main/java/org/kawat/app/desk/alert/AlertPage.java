package org.kawat.app.desk.alert;

import java.util.List;

/**
 * What the page of one alert shows.
 *
 * @param state which deliveries are shown; empty for all
 * @param next the address of older ones; empty where there are none
 */
public record AlertPage(AlertLine alert, List<DeliveryLine> deliveries, String state, boolean mayWrite, String next) {
    public AlertPage {
        deliveries = List.copyOf(deliveries);
    }
}
