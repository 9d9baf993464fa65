package org.meetingrecords.akomantoso;

import java.util.ArrayList;
import java.util.List;

import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Part;
import org.meetingrecords.xml.Text;

/**
 * A row of a table, which is one paragraph.
 *
 * @param around the table
 * @param cells the cells that are not empty
 */
record Row(Passage around, List<String> cells) implements Part {

	Row(Passage around) {
		this(around, new ArrayList<>());
	}

	@Override
	public Part child(Element element) {
		return new Text(this.cells::add);
	}

	@Override
	public void end() {
		this.around.text(String.join(" | ", this.cells));
		this.around.paragraph();
	}

}
