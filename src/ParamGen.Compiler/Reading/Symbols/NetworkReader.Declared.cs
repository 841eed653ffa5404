using Microsoft.CodeAnalysis;
using ParamGen.Compiler.Reading.Symbols.Blocks;
using ParamGen.Compiler.Reading.Symbols.Declared;
using ParamGen.Core.Model;
using ParamGen.Core.Rules;

namespace ParamGen.Compiler.Reading.Symbols;

/// <summary>Reads the uses of classes that declare custom layers.</summary>
internal sealed partial class NetworkReader
{
    private LayerSource? ReadDeclared(
        LayerSource layer,
        AttributeData attribute,
        string argument,
        ClassAttributes used,
        IReadOnlyDictionary<string, object?>? computed,
        BlockValues? around)
    {
        var name = used.Type.Name;
        var reading = DeclaredClass.Read(used, compilation);
        if (reading.Source is not { } source)
            return RefuseUse(attribute, argument, used.Type);
        if (layer.Gives(nameof(UseAttribute.Repeat)))
            return Refuse(
                attribute,
                nameof(UseAttribute.Repeat),
                GraphRules.PG0316_BlockArguments,
                name,
                "is a layer, which cannot be repeated; use a block of the layer, and repeat that");
        if (UseArguments.Of(attribute, computed) is not { } given)
            return null;
        var values = BlockValues.Of(used.Type, used.Declaration.Shape!, given, around, compilation, out var wrong);
        if (values is null)
            return wrong is null
                ? null
                : Refuse(attribute, nameof(UseAttribute.Arguments), GraphRules.PG0316_BlockArguments, name, wrong);
        var constants = new List<DeclaredConstant>();
        var evaluator = new ConstantEvaluator(this.constants, values);
        foreach (var (constant, field) in source.Constants.Zip(reading.Fields, (constant, field) => (constant, field)))
        {
            var result = values.AreOwn ? ConstantResult.Unaffected : evaluator.Of(field);
            if (result.Fault is { } fault)
                return Refuse(
                    attribute,
                    nameof(UseAttribute.Arguments),
                    GraphRules.PG0317_BlockExpression,
                    name,
                    values.ToString(),
                    fault.Expression,
                    fault.Reason);
            if ((result.Value is { } value ? DeclaredClass.ValueOf(value.Value) : constant.Value) is not { } number)
                return Refuse(
                    attribute,
                    nameof(UseAttribute.Arguments),
                    GraphRules.PG0316_BlockArguments,
                    name,
                    $"gets a value of {constant.Name} that is too large");
            constants.Add(constant with { Value = number });
        }

        return new(layer.Kind, WithoutClass(layer)) { Declared = source with { Constants = constants } };
    }
}
