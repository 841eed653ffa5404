using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ParamGen.Runtime.Tests.Harness;

/// <summary>A value of a recorded run, as C# and compared with one that came back.</summary>
internal static class RecordedValue
{
    private const double Tolerance = 2e-5;

    public static long Count(JsonElement value) => value.Longs("shape").Aggregate(1L, (count, size) => count * size);

    public static string Shape(JsonElement value) =>
        $"new long[] {{ {string.Join(", ", value.GetProperty("shape").EnumerateArray().Select(dim => dim.GetRawText()))} }}";

    /// <summary>An expression of the type of a parameter.</summary>
    public static string Expression(JsonElement value, ITypeSymbol type)
    {
        if (value.TryGetProperty("type", out _))
        {
            // A list of tensors, the only kind of list that a model of the oracle takes.
            var item = ((INamedTypeSymbol)type).TypeArguments[0].ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            var items = value.GetProperty("value").EnumerateArray().Select(tensor => $"({Shape(tensor)}, {Array(tensor, "float")})");
            return $"new {item}[] {{ {string.Join(", ", items)} }}";
        }

        var element = type is IArrayTypeSymbol array ? array.ElementType : ((INamedTypeSymbol)type).TypeArguments[0];
        return Array(value, element.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
    }

    /// <summary>Compares a value that came back, within what a float has.</summary>
    public static void AssertEqual(JsonElement expected, object? actual)
    {
        if (!expected.TryGetProperty("dtype", out _) && !expected.TryGetProperty("value", out _))
        {
            var map = (IDictionary)actual!;
            var entries = expected.EnumerateObject().ToArray();
            Assert.Equal(entries.Length, map.Count);
            foreach (var key in map.Keys)
                AssertNear(expected.GetProperty(Convert.ToString(key, CultureInfo.InvariantCulture)!), map[key]);
            return;
        }

        var values = expected.TryGetProperty("value", out var list) ? list : expected.GetProperty("data");
        if (actual is ITuple tensor)
        {
            Assert.Equal(expected.Longs("shape"), (long[])tensor[0]!);
            actual = tensor[1];
        }

        var items = ((IEnumerable)actual!).Cast<object>().ToArray();
        Assert.Equal(values.GetArrayLength(), items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            if (values[i].ValueKind == JsonValueKind.Object)
                AssertEqual(values[i], items[i]);
            else
                AssertNear(values[i], items[i]);
        }
    }

    private static void AssertNear(JsonElement expected, object? actual)
    {
        switch (actual)
        {
            case string text:
                Assert.Equal(expected.GetString(), text);
                break;
            case bool flag:
                Assert.Equal(expected.GetBoolean(), flag);
                break;
            case float or double or Half or Microsoft.ML.OnnxRuntime.BFloat16:
                var number = actual switch
                {
                    Half half => (double)half,
                    Microsoft.ML.OnnxRuntime.BFloat16 brain => brain.ToFloat(),
                    _ => Convert.ToDouble(actual, CultureInfo.InvariantCulture),
                };
                var margin = (actual is Half ? 1e-2 : Tolerance) * Math.Max(1, Math.Abs(expected.GetDouble()));
                Assert.InRange(number, expected.GetDouble() - margin, expected.GetDouble() + margin);
                break;
            default:
                Assert.Equal(expected.GetRawText(), Convert.ToString(actual, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static string Array(JsonElement value, string type)
    {
        if (value.TryGetProperty("rule", out var rule))
        {
            Assert.Equal("x[i] = ((i * 37) % 101) / 101", rule.GetString());
            return $"Enumerable.Range(0, {Count(value)}).Select(i => (float)(i * 37 % 101 / 101d)).ToArray()";
        }

        var items = value.GetProperty("data").EnumerateArray().Select(item => type switch
        {
            "string" => SymbolDisplay.FormatLiteral(item.GetString()!, quote: true),
            "bool" => item.GetBoolean() ? "true" : "false",
            "float" => item.GetRawText() + "f",
            "global::System.Half" => $"(Half)({item.GetRawText()}f)",
            "global::Microsoft.ML.OnnxRuntime.BFloat16" => $"(global::Microsoft.ML.OnnxRuntime.BFloat16)({item.GetRawText()}f)",
            _ => item.GetRawText(),
        });
        return $"new {type}[] {{ {string.Join(", ", items)} }}";
    }
}
