package org.meetingrecords.fulltext;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * What can happen to a file.
 */
enum Harm {

	TRUNCATED, OVERWRITTEN;

	void happen(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			if (this == TRUNCATED) {
				channel.truncate(0);
			}
			else {
				byte[] noise = new byte[(int) channel.size()];
				Arrays.fill(noise, (byte) -1);
				channel.write(ByteBuffer.wrap(noise), 0);
			}
		}
	}

}
