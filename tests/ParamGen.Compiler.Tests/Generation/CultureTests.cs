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
        [Input(28, 28, 3)] [Conv2D(1600, 3, BiasRegularizer = Regularizer.L2, BiasRegularizerArguments = new[] { 0.5 })] [Flatten] [Dense(10)] partial class Valid { }
        [Input(1234567)] [Dropout(-12.5)] [Reshape(-7, 7)] partial class Refused { }
        """;

    [Fact]
    public void Signs_groups_and_letters_of_a_culture_do_not_show()
    {
        var expected = Texts();
        var before = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = Strange();
            Assert.Equal("−5|12.345,6", (-5).ToString(CultureInfo.CurrentCulture) + "|" + 12345.6.ToString("N1", CultureInfo.CurrentCulture));
            Assert.Equal(expected, Texts());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = before;
        }
    }

    private static string Texts()
    {
        var result = Compile.Run(Source);
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
