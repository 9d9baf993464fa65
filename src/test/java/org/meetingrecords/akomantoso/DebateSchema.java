package org.meetingrecords.akomantoso;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.xml.sax.SAXException;

/**
 * Validates debates: by the part of the standard's schema that we write, and by all of it
 * where there is a copy.
 */
final class DebateSchema {

	private static final File OURS = new File("src/test/resources/akoma-ntoso/debate.xsd");

	private static final String OF_THE_STANDARD = System.getProperty("akoma-ntoso.schema");

	private DebateSchema() {
	}

	static void validate(byte[] document) throws SAXException, IOException {
		validate(OURS, document);
		if (OF_THE_STANDARD != null) {
			validate(new File(OF_THE_STANDARD), document);
		}
	}

	// the schema may include the file beside it, and a document nothing
	private static void validate(File schema, byte[] document) throws SAXException, IOException {
		SchemaFactory factory = SchemaFactory.newDefaultInstance();
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
		Validator validator = factory.newSchema(schema).newValidator();
		validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		validator.validate(new StreamSource(new ByteArrayInputStream(document)));
	}

}
