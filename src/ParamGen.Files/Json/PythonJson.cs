using System.Text;
using System.Text.Json;
using ParamGen.Files.Bytes;

namespace ParamGen.Files.Json;

/// <summary>
/// JSON as Python writes it: numbers may be NaN, Infinity or -Infinity, which the standard and its readers do not know. Those
/// words are overwritten with digits before the text is read; the text itself stays as it is.
/// </summary>
internal static class PythonJson
{
    /// <summary>No model nests deeper; the reader of architectures goes as deep.</summary>
    private const int DeepestNesting = 256;

    private static readonly UTF8Encoding strict = new(false, throwOnInvalidBytes: true);

    private static readonly byte[][] words = ["-Infinity"u8.ToArray(), "Infinity"u8.ToArray(), "NaN"u8.ToArray()];

    public static JsonDocument Parse(byte[] text, string what)
    {
        var readable = WithoutWords(WithoutMark(text));
        try
        {
            return JsonDocument.Parse(readable, new JsonDocumentOptions { MaxDepth = DeepestNesting });
        }
        catch (Exception exception) when (JsonErrors.Describes(exception))
        {
            throw ModelFileException.Damaged($"{what} is not valid JSON: {Reason(exception)}");
        }
    }

    /// <summary>The text as it is in the file.</summary>
    public static string Text(byte[] text, string what)
    {
        try
        {
            return strict.GetString(WithoutMark(text).Span);
        }
        catch (DecoderFallbackException)
        {
            throw ModelFileException.Damaged($"{what} is not UTF-8");
        }
    }

    /// <summary>The text without the mark that some editors put before UTF-8.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(byte[] text) =>
        text is [0xEF, 0xBB, 0xBF, ..] ? text.AsMemory(3) : text;

    /// <summary>The position alone: what is wrong there may hold any bytes of the file.</summary>
    private static string Reason(Exception exception) => exception is JsonException { LineNumber: { } line, BytePositionInLine: { } column }
        ? FormattableString.Invariant($"there is an error in line {line + 1:N0} at byte {column + 1:N0}")
        : "it holds characters that are not text";

    private static ReadOnlyMemory<byte> WithoutWords(ReadOnlyMemory<byte> text)
    {
        byte[]? changed = null;
        var isString = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text.Span[i];
            if (isString)
            {
                i += c == '\\' ? 1 : 0;
                isString = c != '"';
            }
            else if (c == '"')
            {
                isString = true;
            }
            else if (c is (byte)'N' or (byte)'I' or (byte)'-' && Array.Find(words, word => text.Span[i..].StartsWith(word)) is { } found)
            {
                changed ??= text.ToArray();
                changed.AsSpan(i, found.Length).Fill((byte)'1');
                i += found.Length - 1;
            }
        }

        return changed ?? text;
    }
}
