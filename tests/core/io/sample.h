// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importfile.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

namespace helpdesk {

/// Writes `content` to a file and reads it back as an import.
class Sample {
public:
    explicit Sample(const QByteArray& content, const QString& name = QStringLiteral("sample.txt"))
        : m_path(m_folder.filePath(name))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }

    QString path() const { return m_path; }
    Result<ImportFile> read(const ImportOptions& options = {}) const
    {
        QuietTask task;
        return readImportFile(m_path, options, task);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

inline Result<ImportFile> readSample(const QByteArray& content, const ImportOptions& options = {})
{
    return Sample(content).read(options);
}

inline Customer customerOf(const CustomerRecord& record)
{
    Customer customer;
    record.apply(customer);
    return customer;
}

inline Subscription subscriptionOf(const SubscriptionRecord& record)
{
    Subscription subscription;
    record.apply(subscription);
    return subscription;
}

/// Whether the file warns so, with these arguments.
inline bool warns(const ImportFile& file, const char* key, const QStringList& arguments)
{
    for (const auto& warning : file.warnings) {
        if (warning.key == QLatin1StringView(key) && warning.arguments == arguments)
            return true;
    }
    return false;
}

} // namespace helpdesk
