// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/tickettrail.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <limits>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString digest(const QByteArray& bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
    }

    template <typename E>
    QString keyOrNothing(const std::optional<E>& value)
    {
        return value ? QString(keyOf(*value)) : QString();
    }

    qint64 orNothing(const std::optional<Instant>& instant)
    {
        return instant ? instant->milliseconds() : std::numeric_limits<qint64>::min();
    }

    // The format is fixed: the digest is compared with one that an earlier program made.
    class Writer {
    public:
        Writer()
            : m_stream(&m_bytes, QIODevice::WriteOnly)
        {
            m_stream.setVersion(QDataStream::Qt_6_4);
        }

        template <typename T>
        Writer& operator<<(const T& value)
        {
            m_stream << value;
            return *this;
        }
        QString digestOfAll() const { return digest(m_bytes); }

    private:
        QByteArray m_bytes;
        QDataStream m_stream;
    };

    QString momentsDigest(const LoggedTicket& logged, size_t count)
    {
        Writer writer;
        for (size_t i = 0; i < count; ++i) {
            const auto& moment = logged.moments[i];
            writer << moment.at.milliseconds() << QString(keyOf(moment.state)) << keyOrNothing(moment.severity);
            writer << moment.assignee << moment.team << moment.actor << moment.body;
        }
        return writer.digestOfAll();
    }

    QString recordDigest(const LoggedTicket& logged)
    {
        Writer writer;
        writer << logged.title << logged.body << logged.customer << logged.contact << keyOrNothing(logged.service);
        writer << keyOrNothing(logged.category) << logged.problemType << keyOrNothing(logged.impact);
        writer << keyOrNothing(logged.urgency) << QString(keyOf(logged.channel)) << logged.createdAt.milliseconds();
        writer << orNothing(logged.resolvedAt) << orNothing(logged.closedAt);
        auto names = logged.facts.keys();
        names.sort();
        for (const auto& name : names)
            writer << name << logged.facts.value(name);
        return writer.digestOfAll();
    }

} // namespace

QJsonObject traceOf(const LoggedTicket& logged, BatchId batch)
{
    QJsonObject recorded;
    for (auto fact = logged.facts.cbegin(); fact != logged.facts.cend(); ++fact)
        recorded.insert(fact.key(), fact.value());
    return {{u"batch"_s, batch.value()},
            {u"reference"_s, logged.reference},
            {u"moments"_s, static_cast<qint64>(logged.moments.size())},
            {u"last_moment"_s, logged.moments.back().at.toIso()},
            {u"moments_digest"_s, momentsDigest(logged, logged.moments.size())},
            {u"record_digest"_s, recordDigest(logged)},
            {u"recorded"_s, recorded}};
}

size_t momentsKnown(const LoggedTicket& logged, const QJsonObject& trace)
{
    const auto known = static_cast<size_t>(trace[u"moments"_s].toInteger());
    if (known <= logged.moments.size() && momentsDigest(logged, known) == trace[u"moments_digest"_s].toString())
        return known;
    // The source tells its past differently now. History is never rewritten here: what is later is appended.
    const auto last = Instant::fromIso(trace[u"last_moment"_s].toString()).value_or(Instant());
    const auto later = std::ranges::find_if(logged.moments, [last](const LoggedMoment& one) { return one.at > last; });
    return static_cast<size_t>(std::distance(logged.moments.begin(), later));
}

bool isSame(const LoggedTicket& logged, const QJsonObject& trace)
{
    return static_cast<size_t>(trace[u"moments"_s].toInteger()) == logged.moments.size()
        && trace[u"record_digest"_s].toString() == recordDigest(logged)
        && trace[u"moments_digest"_s].toString() == momentsDigest(logged, logged.moments.size());
}

} // namespace helpdesk
