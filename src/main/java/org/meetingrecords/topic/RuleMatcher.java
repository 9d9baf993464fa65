package org.meetingrecords.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.meetingrecords.text.Token;
import org.meetingrecords.text.Tokens;

/**
 * Finds topics by the words and phrases of their rules. Of terms that overlap the longest
 * counts, so that "social security" hides the "security" in it.
 */
class RuleMatcher implements TopicMatcher {

	private static final Comparator<TermTree.Span> LONGEST_FIRST = Comparator.comparingInt(TermTree.Span::length)
		.reversed()
		.thenComparing(TermTree.Span::counts)
		.thenComparingInt(TermTree.Span::start);

	private static final Comparator<TopicMatch> IN_ORDER = Comparator.comparingInt(TopicMatch::paragraph)
		.thenComparingInt(TopicMatch::start)
		.thenComparing(TopicMatch::topic);

	private final TermTree anyForm = new TermTree(Token::stem);

	private final TermTree exactForm = new TermTree(Token::text);

	/** Exceptions are not stemmed: "securities" is one, "security" must not be. */
	private final TermTree lowerCase = new TermTree((token) -> token.text().toLowerCase(Locale.ROOT));

	RuleMatcher(List<TopicRule> rules) {
		for (TopicRule rule : rules) {
			rule.terms().forEach((term) -> this.anyForm.add(term, rule.slug(), true));
			// the stemmer keeps some plurals apart, such as "exercises"
			rule.terms().forEach((term) -> this.anyForm.add(term + "s", rule.slug(), true));
			rule.exact().forEach((term) -> this.exactForm.add(term, rule.slug(), true));
			rule.except().forEach((term) -> this.lowerCase.add(term, rule.slug(), false));
		}
	}

	@Override
	public List<TopicMatch> match(List<String> paragraphs) {
		List<TopicMatch> matches = new ArrayList<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			String paragraph = paragraphs.get(i);
			for (TermTree.Span span : spans(paragraph)) {
				matches.add(new TopicMatch(span.topic(), i, span.start(), span.end(),
						paragraph.substring(span.start(), span.end())));
			}
		}
		matches.sort(IN_ORDER);
		return matches;
	}

	private List<TermTree.Span> spans(String paragraph) {
		List<Token> tokens = Tokens.of(paragraph);
		List<TermTree.Span> found = new ArrayList<>();
		for (int i = 0; i < tokens.size(); i++) {
			this.anyForm.find(tokens, i, found);
			this.exactForm.find(tokens, i, found);
			this.lowerCase.find(tokens, i, found);
		}
		found.sort(LONGEST_FIRST);
		Map<String, List<TermTree.Span>> kept = new LinkedHashMap<>();
		for (TermTree.Span span : found) {
			List<TermTree.Span> ofTopic = kept.computeIfAbsent(span.topic(), (topic) -> new ArrayList<>());
			if (ofTopic.stream().noneMatch(span::overlaps)) {
				ofTopic.add(span);
			}
		}
		return kept.values().stream().flatMap(List::stream).filter(TermTree.Span::counts).toList();
	}

}
