// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace helpdesk {

/// The texts of a JSON object in UTF-8, found where they stand without reading the rest into a tree: for whoever asks a few keys of
/// objects by the million. The bytes must outlive it. Any thread.
class JsonTexts {
public:
    explicit JsonTexts(QByteArrayView object)
        : m_object(object)
    {
    }

    /// The text of a key of the object itself, not of one inside it. Empty for what is not there, is no text, or is written with
    /// escapes, as no key of an enumeration is.
    QByteArrayView find(QByteArrayView key) const;
    QString value(QByteArrayView key) const { return QString::fromUtf8(find(key)); }
    /// What a key of the object itself has that is no text: a number, true, a list, as it is written. Empty for all else.
    QByteArrayView bare(QByteArrayView key) const;

private:
    enum class Kind { Text, Bare };
    QByteArrayView look(QByteArrayView key, Kind kind) const;

    QByteArrayView m_object;
};

} // namespace helpdesk
