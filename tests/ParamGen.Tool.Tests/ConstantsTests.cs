using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ParamGen.Compiler;
using ParamGen.Tool.Models;

namespace ParamGen.Tool.Tests;

/// <summary>One arithmetic: what the commands print is what the constants are.</summary>
public sealed class ConstantsTests : IDisposable
{
    private static readonly (string Printed, string Constant)[] totals =
    [
        ("layerCount", "LayerCount"),
        ("totalParameters", "TotalParameters"),
        ("trainableParameters", "TrainableParameters"),
        ("nonTrainableParameters", "NonTrainableParameters"),
        ("parameterBytes", "ParameterBytes"),
        ("multiplyAdds", "MultiplyAdds"),
        ("peakActivationBytes", "PeakActivationBytes"),
    ];

    private readonly TempFolder folder = new();

    public static TheoryData<string> Models => SummaryTests.Models;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Models))]
    public void What_is_printed_of_a_file_is_what_its_class_has(string model)
    {
        var file = folder.Write("net.keras.json", File.ReadAllText(Ran.PathOf("Oracle", "models", model + ".json")));
        var code = folder.Write("Net.cs", "[KerasModel(\"net.keras.json\")] partial class Net;");
        Agree(code, Ran.Command("summary", file, "--format", "json"));
        Agree(code, Ran.Command("summary", code, "--format", "json"));
    }

    [Fact]
    public void What_is_printed_of_a_class_is_what_it_has()
    {
        var code = Ran.PathOf("Models", "DigitClassifier.cs");
        Agree(code, Ran.Command("summary", code, "--format", "json"));
    }

    private static void Agree(string code, Ran ran)
    {
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        using var json = JsonDocument.Parse(ran.Output);
        var printed = json.RootElement;
        var type = TypeOf(code);
        foreach (var (name, constant) in totals)
            Assert.Equal(ValueOf(type, constant), Value(printed.GetProperty(name)));
        var layers = type.GetTypeMembers("Layers").Single().GetTypeMembers()
            .ToDictionary(layer => (string)ValueOf(layer, "Name")!, StringComparer.Ordinal);
        var rows = printed.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal((long?)ValueOf(type, "LayerCount"), rows.Count);
        foreach (var row in rows)
        {
            var layer = layers[row.GetProperty("name").GetString()!];
            foreach (var (name, constant) in new[] { ("kind", "Kind"), ("output", "OutputShape"), ("parameters", "Parameters") })
                Assert.Equal(ValueOf(layer, constant), Value(row.GetProperty(name)));
        }
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetInt64(),
        JsonValueKind.Null => null,
        _ => value.GetString(),
    };

    /// <summary>The value of a constant; null where there is none.</summary>
    internal static object? ValueOf(INamedTypeSymbol type, string constant) =>
        type.GetMembers(constant).OfType<IFieldSymbol>().SingleOrDefault()?.ConstantValue is { } value
            ? value is string text ? text : Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>The first model of a file, with the constants that the generator gives to it.</summary>
    internal static INamedTypeSymbol TypeOf(string path)
    {
        var code = CSharpFile.Open(path, out _)!;
        _ = CSharpGeneratorDriver.Create([new ModelGenerator().AsSourceGenerator()], code.AdditionalTexts)
            .WithUpdatedParseOptions((CSharpParseOptions)code.Compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(code.Compilation, out var whole, out _);
        return whole.GetSymbolsWithName(Path.GetFileNameWithoutExtension(path), SymbolFilter.Type).OfType<INamedTypeSymbol>().Single();
    }
}
