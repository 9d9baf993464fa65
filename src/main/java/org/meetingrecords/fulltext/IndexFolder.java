package org.meetingrecords.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The folder of the index, which no other server may use as long as this one does.
 */
@Component
class IndexFolder implements DisposableBean {

	private static final String CLAIM = "claimed";

	private final @Nullable Path folder;

	private @Nullable FileChannel claim;

	IndexFolder(FullTextProperties properties) {
		this.folder = properties.folder();
		this.claim = (this.folder != null) ? claimed(this.folder) : null;
	}

	private static FileChannel claimed(Path folder) {
		try {
			FileChannel file = FileChannel.open(Files.createDirectories(folder).resolve(CLAIM),
					StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (isClaimed(file)) {
				return file;
			}
			file.close();
			throw new IndexFolderInUseException(folder);
		}
		catch (IOException ex) {
			throw new UnusableIndexFolderException(folder, ex);
		}
	}

	private static boolean isClaimed(FileChannel file) throws IOException {
		try {
			return file.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			// by a server in the same process
			return false;
		}
	}

	/**
	 * Make a folder in it, if there is none. Who deleted that may have deleted the claim.
	 * @param name the folder's name
	 */
	void make(String name) {
		try {
			if (this.folder != null) {
				if (!Files.exists(this.folder.resolve(CLAIM))) {
					destroy();
					this.claim = claimed(this.folder);
				}
				Files.createDirectories(this.folder.resolve(name));
			}
		}
		catch (IOException ex) {
			throw new UnusableIndexFolderException(this.folder, ex);
		}
	}

	@Override
	public void destroy() {
		try {
			if (this.claim != null) {
				this.claim.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
