package org.meetingrecords.kremlin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.meetingrecords.transcript.Space;

/**
 * The paragraphs of a saved page, with the labels that are printed in bold.
 */
class HtmlBody {

	private static final String NOT_SPOKEN = ".masha-ignore, .read__bottommeta, .hidden, figure, .media, .slider";

	private static final int LONGEST_LABEL = 400;

	private final List<Page.Line> lines = new ArrayList<>();

	private Run run = new Run();

	HtmlBody(Element content) {
		visit(content, content);
		flush(content);
	}

	List<Page.Line> lines() {
		return this.lines;
	}

	private void visit(Element element, Element block) {
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode text) {
				this.run.append(text.getWholeText(), isBold(text, block));
			}
			else if (node instanceof Element child && !child.is(NOT_SPOKEN)) {
				boolean breaks = child.isBlock() || child.nameIs("br");
				if (breaks) {
					flush(child);
				}
				visit(child, child.isBlock() ? child : block);
				if (breaks) {
					flush(child);
				}
			}
		}
	}

	private void flush(Element at) {
		this.run.line(KremlinHtmlReader.line(at)).ifPresent(this.lines::add);
		this.run = new Run();
	}

	private static boolean isBold(Node text, Element block) {
		for (Node node = text.parent(); node instanceof Element element && node != block; node = node.parent()) {
			if (element.nameIs("b") || element.nameIs("strong")) {
				return true;
			}
		}
		return false;
	}

	/** The characters of one paragraph, and which of them are bold. */
	private static final class Run {

		private final StringBuilder text = new StringBuilder();

		private final BitSet bold = new BitSet();

		void append(String more, boolean isBold) {
			if (isBold) {
				this.bold.set(this.text.length(), this.text.length() + more.length());
			}
			this.text.append(more);
		}

		Optional<Page.Line> line(int number) {
			String whole = this.text.toString();
			if (Space.squash(whole).isEmpty()) {
				return Optional.empty();
			}
			Label.Split split = label(whole);
			return Optional.of((split != null) ? new Page.Line(number, split.label(), split.text())
					: new Page.Line(number, null, Space.squash(whole)));
		}

		private Label.@Nullable Split label(String whole) {
			int colon = whole.indexOf(':');
			if (colon < 0 || colon > LONGEST_LABEL || !isBold(whole, colon)) {
				return null;
			}
			return Label.split(Space.squash(whole)).orElse(null);
		}

		// a remark in brackets need not be bold
		private boolean isBold(String whole, int end) {
			int letters = 0;
			int boldLetters = 0;
			int depth = 0;
			for (int i = 0; i < end; i++) {
				depth += (whole.charAt(i) == '(') ? 1 : (whole.charAt(i) == ')') ? -1 : 0;
				if (depth == 0 && Character.isLetter(whole.charAt(i))) {
					letters++;
					boldLetters += this.bold.get(i) ? 1 : 0;
				}
			}
			return letters > 0 && boldLetters == letters;
		}

	}

}
