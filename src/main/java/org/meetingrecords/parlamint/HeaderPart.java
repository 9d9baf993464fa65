package org.meetingrecords.parlamint;

import org.meetingrecords.xml.Element;
import org.meetingrecords.xml.Part;

/**
 * An element of a header.
 *
 * @param header what is told there
 * @param people who is told of there
 * @param path the names of the elements down to this one, without the header's own
 */
record HeaderPart(Header header, People people, String path) implements Part {

	private static final String SOURCE = "/fileDesc/sourceDesc/bibl";

	private static final String PUBLICATION = "/fileDesc/publicationStmt";

	HeaderPart(Header header, People people) {
		this(header, people, "");
	}

	@Override
	public Part child(Element element) {
		String inner = this.path + "/" + element.name();
		return switch (inner) {
			case "/fileDesc/titleStmt/title" -> this.header.readTitle(element);
			case PUBLICATION + "/publisher" -> this.header.readPublisher(element);
			case PUBLICATION + "/availability/licence" -> this.header.readLicence(element);
			case PUBLICATION + "/idno", SOURCE + "/idno" -> this.header.readUrl(inner.startsWith(SOURCE));
			case "/profileDesc/settingDesc/setting/name" -> this.header.readPlace(element);
			case "/profileDesc/settingDesc/setting/date", SOURCE + "/date" -> {
				this.header.addDate(element, inner.startsWith(SOURCE));
				yield IGNORED;
			}
			default -> switch (element.name()) {
				case "person" -> this.people.readPerson(element);
				case "org" -> this.people.readOrganisation(element);
				default -> new HeaderPart(this.header, this.people, inner);
			};
		};
	}

}
