package org.kawat.coder.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;
import org.kawat.coder.Span;

/**
 * Somebody of whom the article speaks, by whatever words. Lives only while one article is read; grows as the article names
 * it more fully. Not thread-safe.
 */
public final class Entity {
    private final boolean person;
    private @Nullable String code;
    private @Nullable String sector;
    private String name;
    private @Nullable String role;
    private Actor.KnownBy knownBy;
    private boolean guessed;
    private boolean state;
    private final Set<Span> mentions = new LinkedHashSet<>();

    Entity(
            boolean person,
            @Nullable String code,
            @Nullable String sector,
            String name,
            @Nullable String role,
            Actor.KnownBy knownBy) {
        this.person = person;
        this.code = code;
        this.sector = sector;
        this.name = name;
        this.role = role;
        this.knownBy = knownBy;
    }

    static Entity state(String code, String name, Actor.KnownBy how) {
        Entity entity = new Entity(false, code, "GOV", name, null, how);
        entity.state = true;
        return entity;
    }

    /** Whether it is the state itself, and not somebody of it. */
    public boolean isState() {
        return state;
    }

    /** Whether it is a body of several states, or somebody of one. */
    boolean isBody() {
        return "IGO".equals(sector);
    }

    /** Whether it fights the government of its state. */
    boolean isRebel() {
        return "REB".equals(sector) || "OPP".equals(sector);
    }

    /** Says that its state was not told, but taken to be the publisher's own. */
    void guessed() {
        guessed = true;
    }

    /** Whether nothing but the publisher's home tells its state. */
    public boolean isGuessed() {
        return guessed;
    }

    void learn(@Nullable String newCode, @Nullable String newSector, @Nullable String newRole, Actor.KnownBy how) {
        if (code == null && newCode != null) {
            code = newCode;
            knownBy = how;
        }
        sector = sector == null ? newSector : sector;
        role = role == null ? newRole : role;
    }

    /** The fullest printed form wins: the one with most words, the first of those. */
    void named(String printed) {
        if (printed.split(" ").length > name.split(" ").length) {
            name = printed;
        }
    }

    void mentioned(Span span) {
        mentions.add(span);
    }

    public boolean isPerson() {
        return person;
    }

    public @Nullable String code() {
        return code;
    }

    public @Nullable String sector() {
        return sector;
    }

    public String name() {
        return name;
    }

    public @Nullable String role() {
        return role;
    }

    public Actor toActor() {
        List<Span> sorted = new ArrayList<>(mentions);
        sorted.sort(null);
        return new Actor(name, code, sector, role, knownBy, sorted);
    }
}
