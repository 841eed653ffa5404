using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ParamGen.Core.Arithmetic;

namespace ParamGen.Compiler.Generation;

/// <summary>Writes indented lines, which end in \n on every system, under the invariant culture.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private string indent = "";

    public void Line(string line) => text.Append(indent).Append(line).Append('\n');

    /// <summary>A line with nothing in it.</summary>
    public void Blank() => text.Append('\n');

    /// <summary>A comment on what follows.</summary>
    public void Comment([InterpolatedStringHandlerArgument("")] Documentation documentation) => text.Append("</summary>\n");

    /// <summary>A constant and what it is.</summary>
    public void Constant(string name, long value, [InterpolatedStringHandlerArgument("")] Documentation documentation) =>
        Constant("long", name).Append(value).Append("L;\n");

    /// <summary>A constant and what it is.</summary>
    public void Constant(string name, int value, [InterpolatedStringHandlerArgument("")] Documentation documentation) =>
        Constant("int", name).Append(value).Append(";\n");

    /// <summary>A number of values and what it is: an int wherever it fits, as arrays and spans take it.</summary>
    public void Size(string name, long value, [InterpolatedStringHandlerArgument("")] Documentation documentation)
    {
        if (value <= int.MaxValue)
            Constant("int", name).Append(value).Append(";\n");
        else
            Constant("long", name).Append(value).Append("L;\n");
    }

    /// <summary>A constant and what it is.</summary>
    public void Constant(string name, string value, [InterpolatedStringHandlerArgument("")] Documentation documentation)
    {
        Literals.Append(Constant("string", name).Append('"'), value).Append("\";\n");
    }

    /// <summary>A constant of several lines, each of which ends in \n, and what it is.</summary>
    public void Constant(string name, IEnumerable<string> lines, [InterpolatedStringHandlerArgument("")] Documentation documentation)
    {
        Constant("string", name).Append('"');
        foreach (var line in lines)
            Literals.Append(text, line).Append("\\n");
        text.Append("\";\n");
    }

    /// <summary>Why there are stand-ins: a literal, or the name of a constant that is one.</summary>
    public string Reason { get; set; } = "\"\"";

    /// <summary>A text as a literal.</summary>
    public static string Quoted(string value) => Literals.Append(new StringBuilder("\""), value).Append('"').ToString();

    /// <summary>Makes each use of what follows an error that says why.</summary>
    public void Obsolete() => text.Append(indent).Append("[global::System.Obsolete(").Append(Reason).Append(", true)]\n");

    /// <summary>A member without a value in place of a constant.</summary>
    public void StandIn(string type, string name)
    {
        Obsolete();
        text.Append(indent).Append("public static ").Append(type).Append(' ').Append(name)
            .Append(" => throw new global::System.InvalidOperationException(").Append(Reason).Append(");\n");
    }

    /// <summary>Opens a block after its heading.</summary>
    public void Open(string heading)
    {
        Line(heading);
        Line("{");
        indent += "    ";
    }

    public void Close()
    {
        indent = indent.Substring(4);
        Line("}");
    }

    public SourceText ToText() => SourceText.From(new Reader(text), text.Length, Encoding.UTF8);

    private StringBuilder Constant(string type, string name) =>
        text.Append("</summary>\n").Append(indent).Append("public const ").Append(type).Append(' ').Append(name).Append(" = ");

    /// <summary>The text of a comment, of which each part is written where it belongs instead of being put together first.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Documentation
    {
        private readonly StringBuilder text;

#pragma warning disable IDE0060 // The compiler passes the lengths.
        public Documentation(int literalLength, int formattedCount, SourceWriter writer) =>
            text = writer.text.Append(writer.indent).Append("/// <summary>");
#pragma warning restore IDE0060

        public void AppendLiteral(string part) => text.Append(part);

        /// <summary>A name, or anything else that may hold what XML writes in another way.</summary>
        public void AppendFormatted(string part) => Literals.AppendXml(text, part);

        public void AppendFormatted(int part) => text.Append(part);

        public void AppendFormatted(Sum part) => part.AppendTo(text);
    }

    /// <summary>Gives the text in pieces: a long one as a single string would be kept among the compiler's largest objects.</summary>
    private sealed class Reader(StringBuilder text) : TextReader
    {
        private int position;

        public override int Peek() => position < text.Length ? text[position] : -1;

        public override int Read() => position < text.Length ? text[position++] : -1;

        public override int Read(char[] buffer, int index, int count)
        {
            count = Math.Min(count, text.Length - position);
            text.CopyTo(position, buffer, index, count);
            position += count;
            return count;
        }

        public override string ReadToEnd() => text.ToString(position, text.Length - position);
    }
}
