package org.meetingrecords.kremlin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs that begin a turn where no markup tells: those whose words before
 * the first colon are a label by their shape, or by what else the page prints.
 */
class TurnStarts {

	private static final Pattern CONTINUED = Pattern.compile("(?:\\(([^()]*)\\))?\\s*:\\s*(.*)");

	private final LabelShape shape;

	/**
	 * Create a finder for one page.
	 * @param listedPeople the people whom the page lists, as it prints them
	 */
	TurnStarts(List<String> listedPeople) {
		this.shape = new LabelShape(listedPeople);
	}

	// for the line below a label that stands alone
	static boolean continuesLabel(String text) {
		return CONTINUED.matcher(text).matches();
	}

	List<Page.Line> mark(List<Page.Printed> paragraphs) {
		Map<String, Integer> counts = new HashMap<>();
		for (Page.Printed paragraph : paragraphs) {
			Label.split(paragraph.text())
				.filter((split) -> LabelShape.soundsSpoken(split.text()))
				.ifPresent((split) -> counts.merge(split.label().text(), 1, Integer::sum));
		}
		List<Page.Line> lines = new ArrayList<>();
		for (int i = 0; i < paragraphs.size(); i++) {
			Page.Printed paragraph = paragraphs.get(i);
			Matcher continued = CONTINUED.matcher((i + 1 < paragraphs.size()) ? paragraphs.get(i + 1).text() : "");
			if (continued.matches() && this.shape.mayStandAlone(paragraph.text())) {
				lines.add(new Page.Line(paragraph.line(), joined(paragraph.text(), continued.group(1)),
						continued.group(2)));
				i++;
			}
			else {
				lines.add(line(paragraph, counts));
			}
		}
		return lines;
	}

	private static Label joined(String above, @Nullable String remark) {
		return (remark != null) ? new Label(above, remark) : Label.of(above);
	}

	private Page.Line line(Page.Printed paragraph, Map<String, Integer> counts) {
		Optional<Label.Split> split = Label.split(paragraph.text())
			.filter((candidate) -> this.shape.isLabel(candidate.label().text(), candidate.text(),
					counts.getOrDefault(candidate.label().text(), 0)));
		return split.map((found) -> new Page.Line(paragraph.line(), found.label(), found.text()))
			.orElseGet(() -> new Page.Line(paragraph.line(), null, paragraph.text()));
	}

}
