package org.kawat.coder.actor;

import org.kawat.coder.pack.Affixes;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;
import org.kawat.coder.pack.Words;

/** All that packs know of words. */
record WordLists(
        Words words, Verbs verbs, PredicateBook predicates, Nouns nouns, Gazetteer gazetteer, Affixes affixes) {}
