package org.kawat.app.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.ledger.query.ArticleDetail;
import org.kawat.ledger.query.FactFilter;
import org.kawat.ledger.query.LedgerQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for articles. */
@Command(
        name = "articles",
        description = "Shows articles, the newest first; or one with all that was read from it, as kawat read does.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat articles --publisher KOMPAS.TV --since 2025-01",
            "  kawat articles --text '\"Laut Timor\"'",
            "  kawat articles 3f2a9c1b"
        })
public final class ArticlesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private FactOptions facts = new FactOptions();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Shows this article with all that was read from it.")
    private @Nullable String id;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public ArticlesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, () -> {
            try (LedgerQuery query = ledger.openToRead(console)) {
                Answer answer = new Answer(console, options);
                if (id == null) {
                    FactFilter filter = facts.filter();
                    answer.pages(new ArticleListing(answer.labels()), pages, paging -> query.articles(filter, paging));
                } else {
                    ArticleDetail article = query.article(id);
                    answer.raw(new ArticleView(console, options).render(article));
                }
            }
            return ExitCode.OK;
        });
    }
}
