// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/file/gunzip.h"

#include <zlib.h>

namespace helpdesk {

namespace {

    // What a QString can hold with room to spare; no log of a helpdesk comes near it.
    constexpr qsizetype largestText = 900'000'000;
    constexpr int gzipWindow = 15 + 16;

    class Inflater {
    public:
        explicit Inflater(const QByteArray& packed)
        {
            // zlib reads through a pointer that it declares mutable.
            m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
            m_stream.avail_in = static_cast<uInt>(packed.size());
            m_ready = inflateInit2(&m_stream, gzipWindow) == Z_OK;
        }
        Inflater(const Inflater&) = delete;
        Inflater& operator=(const Inflater&) = delete;
        ~Inflater()
        {
            if (m_ready)
                inflateEnd(&m_stream);
        }

        bool isReady() const { return m_ready; }
        bool hasInput() const { return m_stream.avail_in > 0; }
        /// Another member follows when its magic number does; padding after the last one is ignored.
        bool nextMember() { return m_stream.next_in[0] == 0x1f && inflateReset(&m_stream) == Z_OK; }

        int fill(QByteArray& chunk, qsizetype* written)
        {
            m_stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
            m_stream.avail_out = static_cast<uInt>(chunk.size());
            const auto status = inflate(&m_stream, Z_NO_FLUSH);
            *written = chunk.size() - static_cast<qsizetype>(m_stream.avail_out);
            return status;
        }

    private:
        z_stream m_stream{};
        bool m_ready = false;
    };

} // namespace

bool isGzip(const QByteArray& bytes)
{
    return bytes.size() >= 2 && bytes[0] == '\x1f' && bytes[1] == '\x8b';
}

Gunzipped gunzip(const QByteArray& packed, const Task& task)
{
    Gunzipped result;
    const auto failed = [&result](GzipFault fault) {
        result.bytes.clear();
        result.fault = fault;
        return std::move(result);
    };
    Inflater inflater(packed);
    if (!inflater.isReady())
        return failed(GzipFault::Damaged);
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    while (true) {
        if (task.isCancelled())
            return failed(GzipFault::Cancelled);
        qsizetype written = 0;
        const auto status = inflater.fill(chunk, &written);
        result.bytes.append(chunk.constData(), written);
        if (result.bytes.size() > largestText)
            return failed(GzipFault::TooLarge);
        if (status == Z_STREAM_END) {
            if (!inflater.hasInput() || !inflater.nextMember())
                return result;
        } else if (status == Z_BUF_ERROR || (status == Z_OK && written == 0 && !inflater.hasInput())) {
            return failed(GzipFault::Truncated);
        } else if (status != Z_OK) {
            return failed(GzipFault::Damaged);
        }
    }
}

} // namespace helpdesk
