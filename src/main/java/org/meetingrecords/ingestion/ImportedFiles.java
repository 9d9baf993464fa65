package org.meetingrecords.ingestion;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Collects the files that stand at a path, at any depth. Hidden ones count only where the
 * path itself names them; loops of links are passed over.
 */
final class ImportedFiles extends SimpleFileVisitor<Path> {

	private final Path start;

	private final ImportReport report;

	private final List<Path> files = new ArrayList<>();

	private ImportedFiles(Path start, ImportReport report) {
		this.start = start;
		this.report = report;
	}

	static List<Path> at(Path path, ImportReport report) {
		ImportedFiles visitor = new ImportedFiles(path, report);
		try {
			Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
		}
		catch (IOException ex) {
			throw new ImportArgumentException(path);
		}
		return visitor.files.stream().sorted().toList();
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
		if (!isHidden(file)) {
			if (attributes.isRegularFile()) {
				this.files.add(file);
			}
			else {
				this.report.refused(new ReadFile.Refused(file.toString(), null,
						attributes.isSymbolicLink() ? "this link leads nowhere" : "it is no regular file"));
			}
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException ex) {
		if (ex instanceof FileSystemLoopException) {
			this.report.passedOver(file.toString(), "this link leads back to a folder above it");
		}
		else if (!isHidden(file)) {
			this.report.refused(FileReading.unreadable(file));
		}
		return FileVisitResult.CONTINUE;
	}

	private boolean isHidden(Path path) {
		Path name = path.getFileName();
		return !path.equals(this.start) && name != null && name.toString().startsWith(".");
	}

}
