using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler.Generation;
using ParamGen.Compiler.Reading;
using ParamGen.Compiler.Tests.Harness;

namespace ParamGen.Compiler.Tests.Generation;

/// <summary>
/// The compiler takes two names of generated files that are equal but for case for the same, and then gives up the generator:
/// no two classes have such names.
/// </summary>
public class HintNameTests
{
    /// <summary>Every character that C# takes within a name.</summary>
    private static readonly char[] parts =
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(SyntaxFacts.IsIdentifierPartCharacter),
    ];

    [Theory]
    [InlineData("", "DigitClassifier", "Digit-Classifier.g.cs")]
    [InlineData("", "Digitclassifier", "Digitclassifier.g.cs")]
    [InlineData("", "digitClassifier", "-digit-Classifier.g.cs")]
    [InlineData("A.B", "Outer Model", "A.B.Outer+Model.g.cs")]
    [InlineData("A", "Outer`2 Model`1", "A.Outer`2+Model`1.g.cs")]
    [InlineData("@class", "@int", "-class.-int.g.cs")]
    [InlineData("", "Größe", "Gr,00f6,00dfe.g.cs")]
    [InlineData("", "_模型1", "_模型1.g.cs")]
    public void A_hint_name_tells_of_its_class(string @namespace, string types, string expected) =>
        Assert.Equal(expected, Of(@namespace, types));

    [Fact]
    public void Characters_that_are_equal_but_for_case_are_told_apart()
    {
        // Whatever the framework takes for equal, and in two places of a name.
        var groups = parts.Where(SyntaxFacts.IsIdentifierStartCharacter)
            .GroupBy(c => c.ToString(), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .ToList();
        Assert.InRange(groups.Count, 1_000, parts.Length);
        foreach (var group in groups)
        {
            AssertDiffer(group.Select(c => ("", c.ToString())));
            AssertDiffer(group.Select(c => ("", "A" + c)));
            AssertDiffer(group.Select(c => ($"N{c}", "A")));
        }
    }

    [Fact]
    public void No_character_is_another_one() => AssertDiffer(parts.Select(c => ("", "A" + c)));

    [Fact]
    public void Random_names_are_told_apart()
    {
        var random = new Random(7);
        // Few letters, so that many names are nearly equal; of those that have a case, all variants.
        char[] letters = [.. "aAuU03cC3_σςΣıIİiKksſSßẞµμΜǅǆǄ\u0345ιΙ模"];
        var names = Enumerable.Range(0, 200_000).Select(_ => (Namespace(), Types())).Distinct().ToList();
        AssertDiffer(names);

        string Namespace() => string.Join(".", Enumerable.Range(0, random.Next(3)).Select(_ => Name()));

        string Types() =>
            string.Join(
                " ",
                Enumerable.Range(0, random.Next(1, 3)).Select(_ => Name() + (random.Next(4) == 0 ? $"`{random.Next(1, 3)}" : "")));

        string Name() =>
            "aAσΣ_ß"[random.Next(6)] + string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => letters[random.Next(letters.Length)]));
    }

    [Fact]
    public void A_long_name_is_shortened_and_still_another_one()
    {
        string[] names = [.. "aA模ö".Select(letter => new string(letter, 500))];
        AssertDiffer([
            .. names.Select(name => ("", name)),
            .. names.Select(name => ("", name + "x")),
            .. names.Select(name => (name, name)),
            .. names.Select(name => ("", $"{name} {name}")),
        ]);
        Assert.All(names, name => Assert.InRange(Encoding.UTF8.GetByteCount(Of(name, name)), 1, 200));
        Assert.Equal(Of("", names[0]), Of("", names[0]));
        Assert.StartsWith("-aaaa", Of("", names[0]), StringComparison.Ordinal);
    }

    /// <summary>Whatever of these C# itself refuses, the generator lives on.</summary>
    [Theory]
    [InlineData(
        "[Input(4)][Dense(3)] public partial class Modelσ { } [Input(4)][Dense(3)] public partial class Modelς { }",
        "Modelσ Modelς")]
    [InlineData(
        "[Input(4)][Dense(3)] partial class Kelvin { } [Input(4)][Dense(3)] partial class \u212Aelvin { } [Input(4)][Dense(3)] partial "
            + "class kelvin { }",
        "Kelvin \u212Aelvin kelvin")]
    [InlineData(
        "[Input(4)][Dense(3)] partial class Maſ { } [Input(4)][Dense(3)] partial class Mas { } [Input(4)][Dense(3)] partial class MaS { }",
        "Maſ Mas MaS")]
    [InlineData(
        "[Input(4)][Dense(3)] partial class Mİ { } [Input(4)][Dense(3)] partial class Mi { } [Input(4)][Dense(3)] partial class Mı { } "
            + "[Input(4)][Dense(3)] partial class MI { }",
        "Mİ Mi Mı MI")]
    [InlineData("[Input(4)][Dense(3)] partial class @class { } [Input(4)][Dense(3)] partial class Class { }", "class Class")]
    [InlineData(
        "namespace A { [Input(4)][Dense(3)] partial class B { } } namespace a { [Input(4)][Dense(3)] partial class B { } }",
        "A.B a.B")]
    [InlineData(
        "partial class A { [Input(4)][Dense(3)] public partial class B { } } partial class A<T> { [Input(4)][Dense(3)] public partial "
            + "class B { } }",
        "A.B")]
    [InlineData(
        "namespace A { [Input(4)][Dense(3)] public partial class B { } } partial class A { [Input(4)][Dense(3)] public partial class B "
            + "{ } }",
        "")]
    public void Classes_of_nearly_equal_names_have_their_constants(string source, string models)
    {
        var result = Compile.Run(source);
        Assert.Empty(result.GeneratorDiagnostics);
        Assert.All(
            models.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            model => Assert.Equal(15L, result.Constant(model + ".TotalParameters")));
    }

    private static void AssertDiffer(IEnumerable<(string Namespace, string Types)> classes)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (@namespace, types) in classes)
            Assert.True(
                taken.TryAdd(Of(@namespace, types), $"{@namespace} {types}"),
                $"'{@namespace} {types}' and '{taken.GetValueOrDefault(Of(@namespace, types))}' are {Of(@namespace, types)}");
    }

    /// <summary>The hint name of a class within others: <c>Outer`2 Model</c>.</summary>
    private static string Of(string @namespace, string types) => HintName.Of(@namespace, types.Split(' ').Select(Header).ToArray());

    private static TypeHeader Header(string type)
    {
        var parts = type.Split('`');
        var count = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return new("class", parts[0], Enumerable.Range(0, count).Select(i => $"T{i}").ToArray());
    }
}
