// SPDX-License-Identifier: GPL-3.0-or-later
// Our generator against numbers drawn by numpy itself.
#include "core/files.h"
#include "core/random/generator.h"
#include "core/random/seed.h"
#include "tests/support/test_support.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <bit>
#include <cstring>

using namespace tagmill;
using nlohmann::json;

namespace {

json readJson(const char *name)
{
    return json::parse(*readFile(test::dataDir() / name));
}

/// numpy's words of a decimal integer of any length.
std::vector<std::uint32_t> entropyWords(std::string decimal)
{
    std::vector<std::uint32_t> words;
    while (!decimal.empty()) {
        std::string quotient;
        std::uint64_t rest = 0;
        for (const char digit : decimal) {
            rest = rest * 10 + static_cast<std::uint64_t>(digit - '0');
            const char q = static_cast<char>('0' + (rest >> 32));
            // A digit of the quotient is below 10 because the divisor is above the remainder.
            if (!quotient.empty() || q != '0')
                quotient.push_back(q);
            rest &= 0xffffffffu;
        }
        words.push_back(static_cast<std::uint32_t>(rest));
        decimal = quotient;
    }
    return words;
}

template<class T, class Draw>
std::string digestOf100k(Generator generator, Draw draw)
{
    std::vector<T> values(100000);
    for (T &value : values)
        value = draw(generator);
    return hex(sha256(std::string_view(reinterpret_cast<const char *>(values.data()), values.size() * sizeof(T))));
}

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

} // namespace

class tst_generator : public QObject
{
    Q_OBJECT

    json m_numpy;

    template<class Draw>
    void compareDoubles(const json &expected, Generator generator, Draw draw)
    {
        for (const json &value : expected)
            QVERIFY(sameBits(draw(generator), value.get<double>()));
    }

    template<class Draw>
    void compareIntegers(const json &expected, Generator generator, Draw draw)
    {
        for (const json &value : expected)
            QCOMPARE(draw(generator), value.get<std::int64_t>());
    }

private slots:
    void initTestCase() { m_numpy = readJson("numpy_rng.json"); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void seedsAreDerivedAsThePeerDoes()
    {
        size_t count = 0;
        for (const json &list : {m_numpy.at("derive_seed"), readJson("rng_vectors.json").at("derive_seed")}) {
            for (const json &row : list) {
                QCOMPARE(deriveSeed(row[0].get<std::int64_t>(), row[1].get<std::string>(), row[2].get<std::int64_t>()), row[3].get<std::int64_t>());
                ++count;
            }
        }
        QVERIFY(count > 300);
    }

    void drawsByTheBlockEqualNumpy()
    {
        const auto digest = [](const std::vector<double> &values) { return hex(sha256(std::string_view(reinterpret_cast<const char *>(values.data()), values.size() * sizeof(double)))); };
        const json expected = readJson("sensor_noise.json");
        std::vector<double> values(1000000);
        Generator normals(123);
        for (size_t first = 0; first < values.size(); first += 10000) // the stream goes on from block to block
            normals.standardNormals(std::span(values).subspan(first, 10000));
        QCOMPARE(digest(values), expected.at("normals").get<std::string>());
        values.resize(100000);
        for (const auto &[lambda, digestOfNumpy] : expected.at("poissons").items()) {
            for (size_t i = 0; i < values.size(); ++i)
                values[i] = lambda == "ramp" ? static_cast<double>(i) * 0.0137 : std::stod(lambda);
            std::vector<double> single = values;
            Generator block(lambda == "ramp" ? 5 : 123), each = block;
            block.poissons(std::span(values).first(33333));
            block.poissons(std::span(values).subspan(33333));
            QVERIFY2(digest(values) == digestOfNumpy.get<std::string>(), lambda.c_str());
            for (double &value : single)
                value = static_cast<double>(each.poisson(value));
            QVERIFY(single == values);
        }
    }

    void drawsByTheBlockAreSingleDraws_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("last");
        QTest::newRow("where the squeeze oversteps the curve") << 26.0075 << 26.0075;
        QTest::newRow("few counts and many") << 1.0 << 2000.0;
        QTest::newRow("the end of the table") << 60000.0 << 70000.0;
    }
    void drawsByTheBlockAreSingleDraws()
    {
        QFETCH(double, first);
        QFETCH(double, last);
        std::vector<double> values(400000);
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = first + (last - first) * static_cast<double>(i) / static_cast<double>(values.size());
        std::vector<double> single = values;
        Generator block(3), each = block;
        block.poissons(values);
        for (double &value : single)
            value = static_cast<double>(each.poisson(value));
        QVERIFY(single == values);
        QCOMPARE(block.next64(), each.next64());
    }

    void everyDrawEqualsNumpy_data()
    {
        QTest::addColumn<QString>("seed");
        for (const auto &[seed, unused] : m_numpy.at("seeds").items())
            QTest::newRow(seed.c_str()) << QString::fromStdString(seed);
    }
    void everyDrawEqualsNumpy()
    {
        QFETCH(QString, seed);
        const json &e = m_numpy.at("seeds").at(seed.toStdString());
        const Generator fresh(entropyWords(seed.toStdString()));
        {
            Generator generator = fresh;
            for (const json &value : e.at("random_raw_8"))
                QCOMPARE(std::to_string(generator.next64()), value.get<std::string>());
        }
        compareDoubles(e.at("random_x8"), fresh, [](Generator &g) { return g.nextDouble(); });
        compareDoubles(e.at("uniform_0_1_x8"), fresh, [](Generator &g) { return g.uniform(0, 1); });
        compareDoubles(e.at("uniform_-3.5_9.25_x4"), fresh, [](Generator &g) { return g.uniform(-3.5, 9.25); });
        compareIntegers(e.at("integers_0_587_x16"), fresh, [](Generator &g) { return g.integers(0, 587); });
        compareIntegers(e.at("integers_3_7_x16"), fresh, [](Generator &g) { return g.integers(3, 7); });
        compareIntegers(e.at("integers_0_2^33_x4"), fresh, [](Generator &g) { return g.integers(0, std::int64_t{1} << 33); });
        compareIntegers(e.at("integers_0_2^32_x4"), fresh, [](Generator &g) { return g.integers(0, std::int64_t{1} << 32); });
        compareDoubles(e.at("normal_x8"), fresh, [](Generator &g) { return g.standardNormal(); });
        compareDoubles(e.at("exponential_x8"), fresh, [](Generator &g) { return g.standardExponential(); });
        compareIntegers(e.at("poisson_4.5_x8"), fresh, [](Generator &g) { return g.poisson(4.5); });
        compareIntegers(e.at("poisson_120_x8"), fresh, [](Generator &g) { return g.poisson(120); });
    }

    void bufferedHalvesAndSingleChoicesEqualNumpy_data() { everyDrawEqualsNumpy_data(); }
    void bufferedHalvesAndSingleChoicesEqualNumpy()
    {
        QFETCH(QString, seed);
        const json &e = m_numpy.at("seeds").at(seed.toStdString());
        const Generator fresh(entropyWords(seed.toStdString()));
        Generator generator = fresh;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(generator.integers(5, 6), 5);
        QVERIFY(sameBits(generator.nextDouble(), e.at("integers_5_6_x3_then_random")[3].get<double>()));

        generator = fresh;
        const std::vector<std::string> names{"alpha", "beta", "gamma"};
        for (const json &name : e.at("choice_3_x8"))
            QCOMPARE(names[generator.choice(names.size())], name.get<std::string>());
        generator = fresh;
        QCOMPARE(generator.choice(1), size_t{0});
        QVERIFY(sameBits(generator.nextDouble(), e.at("choice_1_then_random")[1].get<double>()));

        generator = fresh;
        std::vector<int> ten{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        generator.shuffle(ten);
        QCOMPARE(ten, e.at("shuffle_list_10").get<std::vector<int>>());
        generator = fresh;
        std::vector<int> seven{0, 1, 2, 3, 4, 5, 6};
        generator.shuffle(seven);
        for (size_t i = 0; i < 7; ++i)
            QCOMPARE(seven[i], e.at("shuffle_list_7_then_uniform")[i].get<int>());

        generator = fresh;
        for (int i = 0; i < 3; ++i)
            QVERIFY(sameBits(generator.standardNormal(), e.at("normal_size3_then_normal_0.8_0.35")[static_cast<size_t>(i)].get<double>()));
        QVERIFY(sameBits(generator.normal(0.8, 0.35), e.at("normal_size3_then_normal_0.8_0.35")[3].get<double>()));
    }

    void aHundredThousandDrawsHaveNumpysDigest_data() { everyDrawEqualsNumpy_data(); }
    void aHundredThousandDrawsHaveNumpysDigest()
    {
        QFETCH(QString, seed);
        const json &e = m_numpy.at("seeds").at(seed.toStdString());
        const Generator fresh(entropyWords(seed.toStdString()));
        const auto expected = [&](const char *key) { return e.at(key).get<std::string>(); };
        QCOMPARE(digestOf100k<double>(fresh, [](Generator &g) { return g.nextDouble(); }), expected("random_100k_sha256"));
        QCOMPARE(digestOf100k<double>(fresh, [](Generator &g) { return g.standardNormal(); }), expected("standard_normal_100k_sha256"));
        QCOMPARE(digestOf100k<double>(fresh, [](Generator &g) { return g.standardExponential(); }), expected("standard_exponential_100k_sha256"));
        QCOMPARE(digestOf100k<std::int64_t>(fresh, [](Generator &g) { return g.poisson(4.5); }), expected("poisson_4.5_100k_int64_sha256"));
        QCOMPARE(digestOf100k<std::int64_t>(fresh, [](Generator &g) { return g.poisson(120); }), expected("poisson_120_100k_int64_sha256"));
        QCOMPARE(digestOf100k<std::int64_t>(fresh, [](Generator &g) { return g.integers(0, 587); }), expected("integers_0_587_100k_int64_sha256"));
    }

    void anotherSeedHasAnotherDigest()
    {
        QVERIFY(digestOf100k<double>(Generator(43), [](Generator &g) { return g.nextDouble(); })
                != m_numpy.at("seeds").at("42").at("random_100k_sha256").get<std::string>());
    }

    void theSpecificationsOwnValuesAreReproduced()
    {
        const json e = readJson("rng_vectors.json");
        Generator mixed(42);
        const json &values = e.at("integers_mix").at("values");
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(mixed.integers(0, 587), values[i].get<std::int64_t>());
        QVERIFY(sameBits(mixed.uniform(0, 1), values[3].get<double>()));
        QCOMPARE(mixed.integers(0, 10), values[4].get<std::int64_t>());
        QCOMPARE(mixed.integers(0, 1), values[5].get<std::int64_t>());
        QCOMPARE(mixed.integers(0, 10), values[6].get<std::int64_t>());

        Generator poisson(42);
        for (size_t i = 0; i < 6; ++i)
            QCOMPARE(poisson.poisson(e.at("poisson").at("lam")[i].get<double>()), e.at("poisson").at("values")[i].get<std::int64_t>());
        Generator shuffled(42);
        std::vector<int> ten{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        shuffled.shuffle(ten);
        QCOMPARE(ten, e.at("shuffle").at("result").get<std::vector<int>>());
        QVERIFY(sameBits(shuffled.uniform(0, 1), e.at("shuffle").at("next_uniform").get<double>()));
    }

    void sumsAreAddedInNumpysOrder()
    {
        // 1 + 8 tiny terms: left to right they vanish one by one, in eight lanes they survive.
        std::vector<double> values(16, 1e-16);
        values[0] = 1;
        double plain = 0;
        for (const double value : values)
            plain += value;
        QVERIFY(pairwiseSum(values) != plain);
        QCOMPARE(pairwiseSum(std::span(values).first(7)), 1.0);
    }
};

QTEST_APPLESS_MAIN(tst_generator)
#include "tst_generator.moc"
