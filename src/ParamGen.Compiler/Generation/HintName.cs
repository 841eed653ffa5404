using System.Text;
using ParamGen.Compiler.Reading;
using ParamGen.Core.Collections;

namespace ParamGen.Compiler.Generation;

/// <summary>
/// The name of a generated file. The compiler takes two that differ only in capitals for the same and fails, so the
/// capitals that nobody expects are marked: DigitClassifier is Digit-Classifier.g.cs, Digitclassifier is Digitclassifier.g.cs.
/// </summary>
internal static class HintName
{
    public static string Of(string @namespace, EquatableArray<TypeHeader> types)
    {
        var name = new StringBuilder();
        foreach (var part in @namespace.Split('.').Where(part => part.Length > 0))
            Append(name, part).Append('.');
        foreach (var type in types)
        {
            Append(name, type.Name);
            if (type.TypeParameters.Count > 0)
                name.Append('`').Append(type.TypeParameters.Count);
            name.Append('.');
        }

        return name.Append("g.cs").ToString();
    }

    private static StringBuilder Append(StringBuilder name, string part)
    {
        part = part.TrimStart('@');
        for (var i = 0; i < part.Length; i++)
        {
            // The first letter is expected to be a capital, the others are not.
            var isCapital = char.ToLowerInvariant(part[i]) != part[i];
            if (isCapital == i > 0)
                name.Append('-');
            name.Append(part[i]);
        }

        return name;
    }
}
