using System.Globalization;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>Tests that change the whole process run by themselves.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;

/// <summary>The same source gives the same text, whatever the machine's culture.</summary>
[Collection(nameof(Alone))]
public class CultureTests
{
    private const string Source = """
        [Input(28, 28, 3)] [Conv2D(1600, 3, BiasRegularizer = Regularizer.L2, BiasRegularizerArguments = new[] { 0.5 })]
        [Flatten] [Dense(10)] partial class Valid { }
        [Input(1234567)] [Dropout(-12.5)] [Reshape(-7, 7)] partial class Refused { }
        [Input(4)] [Dense(3, Name = "title_I")] [Dense(2, Input = "TITLE_i")] partial class Mistyped { }
        [KerasModel("lenet5.json")] partial class FromFile { }
        [KerasModel("broken.json")] partial class Broken { }
        """;

    /// <summary>Other signs, separators, digits, calendars and letters; a Turkish i is no capital I.</summary>
    public static TheoryData<string> Cultures =>
    [
        "tr-TR", "az-Latn-AZ", "ar-SA", "ar-EG", "fa-IR", "ps-AF", "ur-PK", "ckb-IQ", "de-DE", "de-CH", "fr-FR",
        "sv-SE", "fi-FI", "hi-IN", "bn-BD", "mr-IN",
        "ne-NP", "my-MM", "dz-BT", "th-TH", "ja-JP", "zh-CN", "he-IL", "lt-LT", "el-GR", "et-EE",
    ];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Every_culture_gives_the_same_bytes(string culture) => AssertIsTheSameIn(CultureInfo.GetCultureInfo(culture));

    [Fact]
    public void Signs_groups_and_letters_of_a_culture_do_not_show()
    {
        var strange = Strange();
        Assert.Equal("−5|12.345,6", (-5).ToString(strange) + "|" + 12345.6.ToString("N1", strange));
        AssertIsTheSameIn(strange);
    }

    private static void AssertIsTheSameIn(CultureInfo culture)
    {
        var expected = Texts();
        var before = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = culture;
            Assert.Equal(expected, Texts());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = before;
        }
    }

    private static string Texts()
    {
        var result = Compile.Run(
            Source,
            TextFile.Oracle("lenet5"),
            new TextFile(
                "/broken.json",
                "{\"class_name\": \"Sequential\", \"config\": {\"layers\": [{\"class_name\": \"Mine\", \"config\": {}}, 1.5]}}"));
        return result.GeneratedText + string.Join("\n", result.Problems.Select((_, i) => result.Message(i)));
    }

    /// <summary>Finland's minus, Germany's separators, and native digits that nobody expects.</summary>
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSizes = [3];
        return culture;
    }
}
