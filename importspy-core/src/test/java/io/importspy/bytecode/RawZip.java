package io.importspy.bytecode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes zip files field by field, so that each field can lie. Untouched, it writes sound ones.
 *
 * <p>Numbers are in the words of APPNOTE 4.3: {@code local…} is written in front of the data, the rest in the central
 * directory.
 */
final class RawZip {
    final List<Item> items = new ArrayList<>();
    byte[] prefix = {};
    byte[] comment = {};
    byte[] trailer = {};
    boolean offsetsCountPrefix;
    boolean wideEnd;
    boolean narrowEndToo;
    boolean reversed;
    int countError;
    int lengthError;

    /** One entry. */
    static final class Item {
        byte[] data;
        int method;
        int flags;
        byte[] name;
        int crc;
        long compressed;
        long size;
        Long offset;
        byte[] extra = {};
        byte[] entryComment = {};
        int localSignature = 0x04034B50;
        int localMethod;
        int localFlags;
        byte[] localName;
        int localCrc;
        long localCompressed;
        long localSize;
        byte[] localExtra = {};
        int localExtraError;
        byte[] descriptor = {};

        /** Moves sizes and checksum behind the data, as a tool that streams has to. */
        Item withDescriptor(boolean signed) {
            flags |= 8;
            localFlags |= 8;
            localCrc = 0;
            localCompressed = 0;
            localSize = 0;
            ByteBuffer buffer = little(16);
            if (signed) {
                buffer.putInt(0x08074B50);
            }
            buffer.putInt(crc).putInt((int) compressed).putInt((int) size);
            descriptor = taken(buffer);
            return this;
        }

        /** Moves the sizes to extra fields of 64 bits. */
        Item wide() {
            localExtra = taken(little(20)
                    .putShort((short) 1)
                    .putShort((short) 16)
                    .putLong(size)
                    .putLong(compressed));
            extra = localExtra;
            size = compressed = localSize = localCompressed = 0xFFFFFFFFL;
            return this;
        }
    }

    Item stored(String name, byte[] content) {
        return add(name, content, content, 0);
    }

    Item deflated(String name, byte[] content) {
        return add(name, content, deflate(content), 8);
    }

    private Item add(String name, byte[] content, byte[] data, int method) {
        CRC32 crc = new CRC32();
        crc.update(content);
        Item item = new Item();
        item.data = data;
        item.method = item.localMethod = method;
        item.name = item.localName = name.getBytes(StandardCharsets.UTF_8);
        item.crc = item.localCrc = (int) crc.getValue();
        item.compressed = item.localCompressed = data.length;
        item.size = item.localSize = content.length;
        items.add(item);
        return item;
    }

    /** Deflates, but leaves out the end of the stream. */
    static byte[] deflateWithoutEnd(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        byte[] buffer = new byte[content.length + 100];
        int length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(prefix);
        int base = offsetsCountPrefix ? 0 : prefix.length;
        List<Long> offsets = new ArrayList<>();
        for (Item item : items) {
            offsets.add(item.offset != null ? item.offset : (long) (out.size() - base));
            out.writeBytes(local(item));
        }
        int start = out.size();
        for (int i = 0; i < items.size(); i++) {
            int at = reversed ? items.size() - 1 - i : i;
            out.writeBytes(central(items.get(at), offsets.get(at)));
        }
        int length = out.size() - start;
        if (wideEnd) {
            out.writeBytes(wideEnd(out.size(), length, start - base));
        }
        out.writeBytes(end(length + lengthError, start - base));
        out.writeBytes(trailer);
        return out.toByteArray();
    }

    private static byte[] local(Item item) {
        ByteBuffer buffer = little(30 + item.localName.length + item.localExtra.length);
        buffer.putInt(item.localSignature).putShort((short) 20).putShort((short) item.localFlags);
        buffer.putShort((short) item.localMethod).putInt(0).putInt(item.localCrc);
        buffer.putInt((int) item.localCompressed).putInt((int) item.localSize);
        buffer.putShort((short) item.localName.length)
                .putShort((short) (item.localExtra.length + item.localExtraError));
        buffer.put(item.localName).put(item.localExtra);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(buffer.array());
        out.writeBytes(item.data);
        out.writeBytes(item.descriptor);
        return out.toByteArray();
    }

    private static byte[] central(Item item, long offset) {
        ByteBuffer buffer = little(46 + item.name.length + item.extra.length + item.entryComment.length);
        buffer.putInt(0x02014B50).putShort((short) 20).putShort((short) 20).putShort((short) item.flags);
        buffer.putShort((short) item.method).putInt(0).putInt(item.crc);
        buffer.putInt((int) item.compressed).putInt((int) item.size);
        buffer.putShort((short) item.name.length).putShort((short) item.extra.length);
        buffer.putShort((short) item.entryComment.length).putShort((short) 0).putShort((short) 0);
        buffer.putInt(0).putInt((int) offset).put(item.name).put(item.extra).put(item.entryComment);
        return buffer.array();
    }

    private byte[] wideEnd(long at, long length, long offset) {
        ByteBuffer buffer = little(56 + 20);
        buffer.putInt(0x06064B50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        buffer.putLong(items.size()).putLong(items.size()).putLong(length).putLong(offset);
        buffer.putInt(0x07064B50).putInt(0).putLong(at).putInt(1);
        return buffer.array();
    }

    private byte[] end(int length, int offset) {
        boolean beyond = wideEnd && !narrowEndToo;
        int count = beyond ? 0xFFFF : items.size() + countError;
        ByteBuffer buffer = little(22 + comment.length);
        buffer.putInt(0x06054B50).putInt(0).putShort((short) count).putShort((short) count);
        buffer.putInt(beyond ? -1 : length).putInt(beyond ? -1 : offset);
        buffer.putShort((short) comment.length).put(comment);
        return buffer.array();
    }

    private static ByteBuffer little(int capacity) {
        return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] taken(ByteBuffer buffer) {
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
