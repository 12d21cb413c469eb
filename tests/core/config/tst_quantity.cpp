// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into a number field.
#include "core/config/quantity.h"

#include <QTest>

#include <cmath>

using namespace tagmill;

Q_DECLARE_METATYPE(tagmill::Unit)

class tst_quantity : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<double>("value");

        QTest::newRow("a bare number") << "0.25" << Unit::Metre << 0.25;
        QTest::newRow("its own unit") << "0.25 m" << Unit::Metre << 0.25;
        QTest::newRow("a decimal comma") << "0,25" << Unit::Metre << 0.25;
        QTest::newRow("centimetres into metres") << "30 cm" << Unit::Metre << 0.3;
        QTest::newRow("metres into millimetres, no blank") << "0.03m" << Unit::Millimetre << 30.0;
        QTest::newRow("half an inch") << "1/2 in" << Unit::Millimetre << 12.7;
        QTest::newRow("feet and inches") << "1 ft + 2\"" << Unit::Metre << 0.3556;
        QTest::newRow("a mixed sum: the bare number is in the field's unit") << "1 + 20 cm" << Unit::Metre << 1.2;
        QTest::newRow("a product") << "2*60" << Unit::Degree << 120.0;
        QTest::newRow("deg without a blank") << "45deg" << Unit::Degree << 45.0;
        QTest::newRow("degrees as radians") << "180°" << Unit::Radian << M_PI;
        QTest::newRow("radians as degrees") << "pi/2 rad" << Unit::Degree << 90.0;
        QTest::newRow("pi of a bare kind") << "2*pi" << Unit::Radian << 2 * M_PI;
        QTest::newRow("brackets and a sign") << "-(1 + 2) * 3" << Unit::None << -9.0;
        QTest::newRow("powers bind first") << "2 * 3 ^ 2" << Unit::None << 18.0;
        QTest::newRow("a negative power") << "10^-2" << Unit::None << 0.01;
        QTest::newRow("percent") << "35 %" << Unit::Ratio << 0.35;
        QTest::newRow("a shutter as a fraction") << "1/250 s" << Unit::Millisecond << 4.0;
        QTest::newRow("microseconds") << "500us" << Unit::Millisecond << 0.5;
        QTest::newRow("speed") << "50 cm/s" << Unit::MetrePerSecond << 0.5;
        QTest::newRow("kilowatts") << "1.2 kW" << Unit::Watt << 1200.0;
        QTest::newRow("irradiance as shown") << "3 W/m²" << Unit::WattPerSquareMetre << 3.0;
        QTest::newRow("decibels as shown") << "60 dB" << Unit::Decibel << 60.0;
        QTest::newRow("a focal length in pixels from the lens and the pitch") << "8 mm / 3.45 um" << Unit::Pixel << 8000 / 3.45;
        QTest::newRow("the root of a bare number") << "sqrt(2)" << Unit::None << std::sqrt(2.0);
        QTest::newRow("an angle from its tangent") << "2*atan(0.5)" << Unit::Degree << 2 * std::atan(0.5) * 180 / M_PI;
        QTest::newRow("sine of degrees") << "sin(30°)" << Unit::None << 0.5;
        QTest::newRow("field of view by optical format") << "fov of 8 mm on 1/1.8\"" << Unit::Degree << 2 * std::atan(7.18 / 16) * 180 / M_PI;
        QTest::newRow("field of view by sensor width") << "fov of 50mm on 36 mm" << Unit::Degree << 2 * std::atan(36.0 / 100) * 180 / M_PI;
        QTest::newRow("full frame by name") << "fov 50 on full frame" << Unit::Degree << 2 * std::atan(36.0 / 100) * 180 / M_PI;
        QTest::newRow("micro sign of either kind") << "3.45 µm" << Unit::Micrometre << 3.45;
        QTest::newRow("an exponent") << "1e-3 m" << Unit::Millimetre << 1.0;
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, text);
        QFETCH(Unit, unit);
        QFETCH(double, value);
        const Result<double> read = parseQuantity(text.toStdString(), unit);
        QVERIFY2(read, read ? "" : read.error().text().c_str());
        QVERIFY2(std::abs(*read - value) <= 1e-12 * std::abs(value), qPrintable(QString::number(*read, 'g', 17)));
    }

    /// A conversion must not write digits nobody typed.
    void wholeNumbersStayWhole()
    {
        for (int i = 1; i < 1000; ++i) {
            QCOMPARE(*parseQuantity(std::to_string(i) + " mm", Unit::Metre), i / 1000.0);
            QCOMPARE(*parseQuantity(std::to_string(i) + " cm", Unit::Millimetre), i * 10.0);
            QCOMPARE(*parseQuantity(std::to_string(i) + " deg", Unit::Degree), double(i));
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("id");
        const char *syntax = "quantity.syntax", *unknown = "quantity.unknown", *wrongUnit = "quantity.unit", *notFinite = "quantity.not_finite";

        QTest::newRow("nothing") << "" << Unit::Metre << QString::fromLatin1(syntax);
        QTest::newRow("half a sum") << "1 +" << Unit::Metre << QString::fromLatin1(syntax);
        QTest::newRow("an open bracket") << "(1 + 2" << Unit::Metre << QString::fromLatin1(syntax);
        QTest::newRow("two numbers") << "1 2" << Unit::Metre << QString::fromLatin1(syntax);
        QTest::newRow("no unit of ours") << "3 parsecs" << Unit::Metre << QString::fromLatin1(syntax);
        QTest::newRow("no function of ours") << "gamma(3)" << Unit::None << QString::fromLatin1(unknown);
        QTest::newRow("an angle where a length is asked for") << "45 deg" << Unit::Metre << QString::fromLatin1(wrongUnit);
        QTest::newRow("an area where a length is asked for") << "1 m * 1 m" << Unit::Metre << QString::fromLatin1(wrongUnit);
        QTest::newRow("a length plus an angle") << "1 m + 1 deg" << Unit::Metre << QString::fromLatin1(wrongUnit);
        QTest::newRow("division by zero") << "1/0" << Unit::Metre << QString::fromLatin1(notFinite);
        QTest::newRow("an overflow") << "10^400" << Unit::None << QString::fromLatin1(notFinite);
        QTest::newRow("an unknown sensor") << "fov of 8 mm on film" << Unit::Degree << QString::fromLatin1(unknown);
        QTest::newRow("an angle for a sensor") << "fov of 8 mm on 40 deg" << Unit::Degree << QString::fromLatin1(wrongUnit);
        QTest::newRow("a fractional power of a length") << "(2 m)^0.5" << Unit::Metre << QString::fromLatin1(syntax);
        QTest::newRow("brackets without end") << QString(100000, QLatin1Char('(')) << Unit::Metre << QString::fromLatin1(syntax);
        QTest::newRow("signs without end") << QString(100000, QLatin1Char('-')) << Unit::Metre << QString::fromLatin1(syntax);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(Unit, unit);
        QFETCH(QString, id);
        const Result<double> read = parseQuantity(text.toStdString(), unit);
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().problem.id), id);
    }
};

QTEST_APPLESS_MAIN(tst_quantity)
#include "tst_quantity.moc"
