using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ParamGen.Core.Layers;

namespace ParamGen.Docs.Tests;

/// <summary>A layer's page, made of its attribute's documentation and of what the compiler makes of its example.</summary>
internal sealed class LayerPage(LayerKind kind)
{
    private readonly XElement documentation = XmlDocumentation.Of(kind.AttributeType)
        ?? throw new InvalidOperationException($"{kind.Name} has no documentation.");

    /// <summary>The example's attributes.</summary>
    public string Code => Regex.Replace(documentation.Element("example")?.Element("c")?.Value ?? "", @"\s+", " ");

    /// <summary>What the example uses.</summary>
    public string Used => kind.Name is "Use" ? "[Input(4)] [Dense(3)] public partial class Encoder;" : "";

    /// <summary>What the documentation says of the example.</summary>
    public string Claim => XmlDocumentation.Markdown(documentation.Element("example"));

    /// <summary>The folder of its page.</summary>
    public string Folder => kind.IsOperator ? "operators" : "layers";

    public string Summary => XmlDocumentation.Markdown(documentation.Element("summary"));

    public string Text()
    {
        var page = new StringBuilder();
        page.Append(
            CultureInfo.InvariantCulture,
            $"# {kind.Name}\n\n{Summary}\n\n{XmlDocumentation.Markdown(documentation.Element("remarks"))}\n\n");
        var source = documentation.Descendants("para").SelectMany(para => para.Elements("see")).LastOrDefault();
        page.Append(
            CultureInfo.InvariantCulture,
            $"Source: {XmlDocumentation.Markdown(source is null ? null : new XElement("x", source))}\n\n");
        if (kind.IsOperator)
            page.Append(CultureInfo.InvariantCulture, $"Namespace: `{kind.AttributeType.Namespace}`\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"## Example\n\n```csharp\n{Regex.Replace(Code, @"\] \[", "]\n[")}\npublic partial class "
                + $"Model;{(Used.Length > 0 ? "\n\n" + Regex.Replace(Used, @"\] ", "]\n") : "")}\n```\n\n{Numbers()}\n");
        page.Append("## Arguments\n\n| argument | type | default | meaning |\n|---|---|---|---|\n");
        foreach (var parameter in kind.Parameters)
            page.Append(Row(kind.Properties[LayerKind.PropertyOf(parameter)], parameter.Name!, MayBeLeftOut(parameter) ? "" : "required"));
        foreach (var parameter in kind.AttributeType.GetConstructors()
            .Where(LayerKind.TakesModel)
            .SelectMany(constructor => constructor.GetParameters())
            .Where(_ => kind.Name == Catalogue.Input))
            page.Append(Row(kind.Properties[LayerKind.PropertyOf(parameter)], parameter.Name!, $"in place of `{kind.Parameters[0].Name}`"));
        var positional = kind.Parameters.Select(LayerKind.PropertyOf).ToHashSet();
        var defaults = kind.Bind(default);
        foreach (var property in kind.Properties.Values.Where(property => property.CanWrite && !positional.Contains(property.Name))
            .OrderBy(Depth)
            .ThenBy(property => property.MetadataToken))
            page.Append(Row(property, property.Name, Default(property.GetValue(defaults))));
        return page.ToString();
    }

    /// <summary>Whether Keras requires it, as it does of everything that a layer takes in order.</summary>
    private bool MayBeLeftOut(ParameterInfo parameter) => kind.Form is { } form
        && (parameter.HasDefaultValue
            || (parameter.ParameterType == typeof(int[])
                && !form.AllSettings.Single(setting => setting.Argument == LayerKind.PropertyOf(parameter)).IsRequired));

    private string Numbers()
    {
        var result = Compile.RunWith(EditorConfig.WithConstants("All"), $"{Code} partial class Model {{ }} {Used}");
        var layers = result.Output.GetTypeByMetadataName("Model")?.GetTypeMembers("Layers").FirstOrDefault();
        if (layers is null)
            return "";
        var rows = new StringBuilder("| layer | output | parameters | multiply-adds |\n|---|---|---|---|\n");
        foreach (var layer in layers.GetTypeMembers())
        {
            object? Constant(string name) => result.Constant($"Model.Layers.{layer.Name}.{name}");
            var multiplyAdds = Constant("MultiplyAdds") is long count ? count.ToString("N0", CultureInfo.InvariantCulture) : "unknown";
            rows.Append(
                CultureInfo.InvariantCulture,
                $"| {Constant("Name")} | {Constant("OutputShape")} | {Constant("Parameters"):N0} | {multiplyAdds} |\n");
        }

        return rows.ToString();
    }

    private static string Row(PropertyInfo property, string name, string byDefault) => string.Format(
        CultureInfo.InvariantCulture,
        "| `{0}` | {1} | {2} | {3} |\n",
        name,
        TypeName(property.PropertyType),
        byDefault,
        XmlDocumentation.Markdown(XmlDocumentation.Of(property)?.Element("summary")).Replace("|", "\\|", StringComparison.Ordinal));

    /// <summary>A layer's own arguments come before those that it shares.</summary>
    private static int Depth(PropertyInfo property) =>
        property.DeclaringType == typeof(LayerAttribute) ? int.MaxValue : Ancestors(property.DeclaringType!) * -1;

    private static int Ancestors(Type type) => type.BaseType is { } parent ? 1 + Ancestors(parent) : 0;

    private static string TypeName(Type type) =>
        type == typeof(int) ? "int"
        : type == typeof(long) ? "long"
        : type == typeof(double) ? "double"
        : type == typeof(bool) ? "bool"
        : type == typeof(string) ? "string"
        : type == typeof(object) ? "object"
        : type.IsArray ? TypeName(type.GetElementType()!) + "[]"
        : type.Name;

    private static string Default(object? value) => value switch
    {
        null or Unset.Integer or (long)Unset.Integer => "",
        double number => double.IsNaN(number) ? "" : number.ToString("R", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        double[] numbers => string.Join(", ", numbers.Select(number => Default(number))),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
